package org.buergerdialog.content;

import java.util.List;
import org.buergerdialog.event.EventView;

/**
 * A block as one reader gets it: in their language, with their words, and nothing that is not for them.
 *
 * @param kind what it is
 * @param words a heading, a text with paragraphs and lists, what a picture shows, what a button says
 * @param target where a button leads, as staff wrote it; the fingerprint of a picture; null elsewhere
 * @param picture how large it is; null where there is none
 * @param events what takes place; empty where none was asked for or nothing fits
 */
public record Part(Block.Kind kind, String words, String target, PictureSize picture, List<EventView> events) {

    /** Below this address the pictures are. */
    public static final String PICTURES = "/aktuelles/bilder/";

    public Part {
        events = List.copyOf(events);
    }

    /** Returns the address of the picture within the portal. */
    public String pictureAddress() {
        return PICTURES + target + ".jpg";
    }

    /** Whether there is something to see. */
    boolean speaks() {
        return switch (kind) {
            case HEADING, TEXT -> !words.isBlank();
            case PICTURE -> picture != null;
            case BUTTON -> !words.isBlank() && target != null;
            case EVENT, EVENTS -> !events.isEmpty();
        };
    }
}
