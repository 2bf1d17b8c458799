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

/**
 * A QR code drawn as vector squares, so that it stays sharp at every size.
 *
 * @param size how many modules it is wide
 * @param path the dark modules as rectangles, in the language of PDF pages, one module being the unit
 */
record QrCode(int size, String path) {

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
            return of(new QRCodeWriter()
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

    private static QrCode of(BitMatrix modules) {
        int size = modules.getWidth();
        StringBuilder path = new StringBuilder(16 * size * size / 4);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                int start = column;
                while (column < size && modules.get(column, row)) {
                    column++;
                }
                if (column > start) {
                    path.append(start).append(' ').append(size - 1 - row).append(' ');
                    path.append(column - start).append(" 1 re\n");
                }
            }
        }
        return new QrCode(size, path.toString());
    }

    /** Fills the square with the given lower left corner; side in points. */
    void draw(PdfContentByte canvas, float left, float bottom, float side) {
        float scale = side / size;
        canvas.saveState();
        canvas.setColorFill(Palette.INK);
        canvas.concatCTM(scale, 0, 0, scale, left, bottom);
        canvas.setLiteral(path);
        canvas.fill();
        canvas.restoreState();
    }
}
