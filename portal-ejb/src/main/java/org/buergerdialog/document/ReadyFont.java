package org.buergerdialog.document;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Small fonts that go into documents whole, compressed once for all of them.
 *
 * <p>OpenPDF would compress a font anew in each document, which takes longer than all the rest of a page. It is told not
 * to, and what it then writes uncompressed is exchanged for what was compressed before.
 */
final class ReadyFont {

    private static final PdfName LENGTH_1 = new PdfName("Length1");

    /** By the length of the font, which the fonts here must differ in. */
    private static final Map<Integer, byte[]> COMPRESSED = new ConcurrentHashMap<>();

    private ReadyFont() {}

    static BaseFont load(String file) {
        byte[] content = Typeface.read(file);
        if (COMPRESSED.putIfAbsent(content.length, compress(content)) != null) {
            throw new IllegalStateException("Two fonts are " + content.length + " bytes long");
        }
        BaseFont font = Typeface.create(file, content);
        font.setSubset(false);
        font.setCompressionLevel(Deflater.NO_COMPRESSION);
        return font;
    }

    /** Returns what to write in place of an object: for one of these fonts its compressed form, else the object itself. */
    static PdfObject compressed(PdfObject object) {
        return object instanceof PdfStream stream && stored(stream) ? exchanged(stream) : object;
    }

    /** Whether this is a font, and longer than it is: all others are compressed. */
    private static boolean stored(PdfStream stream) {
        return stream.get(LENGTH_1) instanceof PdfNumber length
                && stream.get(PdfName.LENGTH) instanceof PdfNumber written
                && written.intValue() > length.intValue()
                && COMPRESSED.containsKey(length.intValue());
    }

    private static PdfStream exchanged(PdfStream stream) {
        PdfNumber length = (PdfNumber) stream.get(LENGTH_1);
        byte[] content = COMPRESSED.get(length.intValue());
        PdfStream ready = new PdfStream(content);
        ready.put(PdfName.FILTER, PdfName.FLATEDECODE);
        ready.put(PdfName.LENGTH, new PdfNumber(content.length));
        ready.put(LENGTH_1, length);
        return ready;
    }

    private static byte[] compress(byte[] content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater best = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, best)) {
            out.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            best.end();
        }
        return bytes.toByteArray();
    }
}
