package org.buergerdialog.it.stack;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** What a camera sees: films as Chromium's pretended camera plays them. */
public final class Film {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int CODE = 360;
    private static final byte WHITE = (byte) 235;
    private static final byte BLACK = 16;
    private static final byte GREY = (byte) 128;

    private Film() {}

    /** Films a QR code that somebody holds still. */
    public static Path of(String text) throws IOException, WriterException {
        BitMatrix code = new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, CODE, CODE);
        byte[] brightness = new byte[WIDTH * HEIGHT];
        Arrays.fill(brightness, WHITE);
        for (int y = 0; y < CODE; y++) {
            for (int x = 0; x < CODE; x++) {
                if (code.get(x, y)) {
                    brightness[(y + (HEIGHT - CODE) / 2) * WIDTH + x + (WIDTH - CODE) / 2] = BLACK;
                }
            }
        }
        byte[] colour = new byte[WIDTH * HEIGHT / 2];
        Arrays.fill(colour, GREY);
        Path film = Files.createTempFile("ticket", ".y4m");
        film.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(film)) {
            out.write(("YUV4MPEG2 W" + WIDTH + " H" + HEIGHT + " F10:1 Ip A1:1 C420jpeg\n")
                    .getBytes(StandardCharsets.US_ASCII));
            for (int frame = 0; frame < 3; frame++) {
                out.write("FRAME\n".getBytes(StandardCharsets.US_ASCII));
                out.write(brightness);
                out.write(colour);
            }
        }
        return film;
    }
}
