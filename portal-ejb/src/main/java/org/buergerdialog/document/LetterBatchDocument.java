package org.buergerdialog.document;

import java.util.List;

/** Draws many letters after DIN 5008 (form B) into one PDF to print, fold and put into window envelopes. */
public final class LetterBatchDocument {

    private LetterBatchDocument() {}

    /** Renders the letters in their order as one tagged PDF (PDF/UA-1), each starting on a new page; at least one. */
    public static byte[] render(List<LetterData> letters) {
        throw new UnsupportedOperationException(letters.size() + " letters");
    }
}
