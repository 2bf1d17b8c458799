package org.buergerdialog.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A QR code drawn as vector squares, so that it stays sharp at every size. */
record QrCode(BitMatrix modules) {

    /** As many addresses as are printed in many documents at the same time. */
    private static final int MOST_SHARED = 256;

    private static final Map<String, QrCode> SHARED = new ConcurrentHashMap<>();

    /** Does the same for an address that stands in many documents and is nobody's secret; it is encoded once. */
    static QrCode shared(String text) {
        if (SHARED.size() >= MOST_SHARED) {
            SHARED.clear();
        }
        return SHARED.computeIfAbsent(text, QrCode::of);
    }

    /** Encodes exactly this text with error correction M; the quiet zone is up to the layout. */
    static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    0,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8")));
        } catch (WriterException e) {
            throw new IllegalArgumentException("The text does not fit a QR code", e);
        }
    }

    /** Fills the square with the given lower left corner; side in points. Modules are the unit of the path. */
    void draw(PdfContentByte canvas, float left, float bottom, float side) {
        int size = modules.getWidth();
        float scale = side / size;
        canvas.saveState();
        canvas.setColorFill(Palette.INK);
        canvas.concatCTM(scale, 0, 0, scale, left, bottom);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int start = column;
                while (column < size && modules.get(column, row)) {
                    column++;
                }
                if (column > start) {
                    canvas.rectangle(start, size - 1 - row, column - start, 1);
                }
            }
        }
        canvas.fill();
        canvas.restoreState();
    }
}
