package org.buergerdialog.shared;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;

/**
 * A picture made anew from what somebody sent: upright, small enough for a phone, and without anything a camera wrote
 * into it, such as where it was taken.
 */
public record Photo(byte[] jpeg, int width, int height) {

    public static final String MEDIA_TYPE = "image/jpeg";

    private static final int LARGEST = 1200;
    private static final int SMALLEST = 400;
    private static final int MOST_PIXELS = 60_000_000;

    /** What a page may weigh is 250 KB. */
    private static final int HEAVIEST = 150_000;

    /** What goes along with every mail: about 150 points per inch across the text of a letter. */
    private static final int SMALL = 800;

    private static final int LIGHT = 60_000;

    private static final float BEST = 0.85f;
    private static final float WORST = 0.35f;
    private static final float STEP = 0.1f;
    private static final Set<String> READABLE = Set.of("jpeg", "png");

    /**
     * Makes the picture.
     *
     * @throws RuleViolation {@code picture.type} if it is neither JPEG nor PNG or is broken, {@code picture.pixels} if it
     *     has more than can be held in memory, {@code picture.small} if there is too little to see
     */
    public static Photo of(byte[] sent) {
        try {
            boolean fits = measure(sent);
            var making = Thumbnails.of(new ByteArrayInputStream(sent));
            BufferedImage picture = onWhite((fits ? making.scale(1) : making.size(LARGEST, LARGEST)).asBufferedImage());
            return new Photo(light(picture, HEAVIEST), picture.getWidth(), picture.getHeight());
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            throw unreadable();
        }
    }

    /** Returns one of our pictures in less detail, for where it is kept or sent many times: at most 800 pixels wide or high. */
    public static byte[] small(byte[] jpeg) {
        try {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(jpeg));
            double scale = Math.min(1, (double) SMALL / Math.max(picture.getWidth(), picture.getHeight()));
            return light(Thumbnails.of(picture).scale(scale).asBufferedImage(), LIGHT);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture that we made can be read", e);
        }
    }

    /** Looks at the size before anything is unpacked; whether the picture is as small as it has to be. */
    private static boolean measure(byte[] sent) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw unreadable();
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                if (!READABLE.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                    throw unreadable();
                }
                return fits(reader.getWidth(0), reader.getHeight(0));
            } finally {
                reader.dispose();
            }
        }
    }

    private static boolean fits(int width, int height) {
        if ((long) width * height > MOST_PIXELS) {
            throw new RuleViolation("picture.pixels");
        }
        if (Math.min(width, height) < SMALLEST / 2 || Math.max(width, height) < SMALLEST) {
            throw new RuleViolation("picture.small");
        }
        return Math.max(width, height) <= LARGEST;
    }

    private static RuleViolation unreadable() {
        return new RuleViolation("picture.type");
    }

    private static BufferedImage onWhite(BufferedImage picture) {
        BufferedImage opaque = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = opaque.createGraphics();
        pen.drawImage(picture, 0, 0, Color.WHITE, null);
        pen.dispose();
        return opaque;
    }

    private static byte[] light(BufferedImage picture, int heaviest) {
        byte[] jpeg = jpeg(picture, BEST);
        for (float quality = BEST - STEP; jpeg.length > heaviest && quality >= WORST; quality -= STEP) {
            jpeg = jpeg(picture, quality);
        }
        return jpeg;
    }

    private static byte[] jpeg(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } catch (IOException e) {
            throw new UncheckedIOException("A picture in memory can be written", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
