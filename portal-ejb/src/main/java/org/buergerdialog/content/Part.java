package org.buergerdialog.content;

import java.util.List;
import org.buergerdialog.event.EventView;

/**
 * A block as one reader gets it: in their language, with their words, and nothing that is not for them.
 *
 * @param kind what it is
 * @param words a heading, a text with paragraphs and lists, what a picture shows, what a button says, what a
 *     document is called
 * @param target where a button leads, as staff wrote it; the fingerprint of a picture or document; null elsewhere
 * @param picture how large it is; null where there is none
 * @param bytes how much a document weighs; null where there is none
 * @param events what takes place; empty where none was asked for or nothing fits
 */
public record Part(
        Block.Kind kind, String words, String target, PictureSize picture, Integer bytes, List<EventView> events) {

    /** Below this address the pictures are. */
    public static final String PICTURES = "/aktuelles/bilder/";

    /** Below this address the documents are. */
    public static final String DOCUMENTS = "/aktuelles/dokumente/";

    public Part {
        events = List.copyOf(events);
    }

    /** Returns the address of the picture within the portal. */
    public String pictureAddress() {
        return PICTURES + target + ".jpg";
    }

    /** Returns the address of the document within the portal. */
    public String documentAddress() {
        return DOCUMENTS + target + ".pdf";
    }

    Part with(String words) {
        return new Part(kind, words, target, picture, bytes, events);
    }

    /** Whether there is something to see. */
    boolean speaks() {
        return switch (kind) {
            case HEADING, TEXT -> !words.isBlank();
            case PICTURE -> picture != null;
            case BUTTON -> !words.isBlank() && target != null;
            case DOCUMENT -> !words.isBlank() && bytes != null;
            case EVENT, EVENTS -> !events.isEmpty();
        };
    }
}
