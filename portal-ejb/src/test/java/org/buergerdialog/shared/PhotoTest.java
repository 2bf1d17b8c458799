package org.buergerdialog.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhotoTest {

    /** An EXIF block: orientation 6 (to be turned by 90 degrees) and a place in the clear. */
    private static final String PLACE = "GPS 52.5200 N 13.4050 E";

    @Test
    void whatTheCameraWroteIntoItIsGoneAndThePictureStandsUpright() throws IOException {
        byte[] sent = withCameraData(jpeg(drawn(800, 600, BufferedImage.TYPE_INT_RGB)));
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains(PLACE, "Exif");

        Photo photo = Photo.of(sent);

        assertThat(new String(photo.jpeg(), StandardCharsets.ISO_8859_1)).doesNotContain(PLACE, "Exif");
        assertThat(photo.width()).isEqualTo(600);
        assertThat(photo.height()).isEqualTo(800);
    }

    @Test
    void aLargePictureBecomesSmallEnoughForAPhone() throws IOException {
        Photo photo = Photo.of(jpeg(drawn(4000, 3000, BufferedImage.TYPE_INT_RGB)));

        assertThat(photo.width()).isEqualTo(1200);
        assertThat(photo.height()).isEqualTo(900);
        assertThat(photo.jpeg()).hasSizeLessThan(150_000);
    }

    @Test
    void whatGoesAlongWithEveryMailIsSmallerStill() throws IOException {
        byte[] large =
                Photo.of(jpeg(drawn(4000, 2000, BufferedImage.TYPE_INT_RGB))).jpeg();
        byte[] tall =
                Photo.of(jpeg(drawn(400, 600, BufferedImage.TYPE_INT_RGB))).jpeg();

        assertThat(Photo.small(large)).hasSizeLessThan(60_000);
        BufferedImage small = ImageIO.read(new ByteArrayInputStream(Photo.small(large)));
        assertThat(small.getWidth()).isEqualTo(800);
        assertThat(small.getHeight()).isEqualTo(400);
        assertThat(ImageIO.read(new ByteArrayInputStream(Photo.small(tall))).getHeight())
                .isEqualTo(600);
    }

    @Test
    void aSmallPictureIsNotBlownUp() throws IOException {
        Photo photo = Photo.of(jpeg(drawn(640, 360, BufferedImage.TYPE_INT_RGB)));

        assertThat(photo.width()).isEqualTo(640);
        assertThat(photo.height()).isEqualTo(360);
    }

    @Test
    void whatIsTransparentBecomesWhite() throws IOException {
        Photo photo = Photo.of(file("png", new BufferedImage(500, 500, BufferedImage.TYPE_INT_ARGB)));

        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(photo.jpeg()));
        assertThat(new Color(shown.getRGB(250, 250))).isEqualTo(Color.WHITE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Kein Bild", "<svg xmlns='http://www.w3.org/2000/svg'/>", "\u00ff\u00d8\u00ff\u00e0kaputt"})
    void whatIsNoPictureIsRefused(String content) {
        assertRule("picture.type", content.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void otherKindsOfPicturesAreRefused() throws IOException {
        assertRule("picture.type", file("gif", drawn(500, 500, BufferedImage.TYPE_INT_RGB)));
    }

    @Test
    void whatWouldFillTheMemoryIsRefusedBeforeItIsUnpacked() throws IOException {
        byte[] bomb = file("png", new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_BINARY));
        // The size stands in the header of a PNG, 4 bytes each: 50,000 by 50,000.
        for (int at : new int[] {16, 20}) {
            bomb[at] = 0;
            bomb[at + 1] = 0;
            bomb[at + 2] = (byte) 0xc3;
            bomb[at + 3] = 0x50;
        }
        assertRule("picture.pixels", bomb);
    }

    @Test
    void whereThereIsTooLittleToSeeItIsRefused() throws IOException {
        assertRule("picture.small", jpeg(drawn(300, 300, BufferedImage.TYPE_INT_RGB)));
    }

    private static void assertRule(String rule, byte[] sent) {
        assertThatThrownBy(() -> Photo.of(sent)).isInstanceOfSatisfying(RuleViolation.class, e -> assertThat(e.rule())
                .isEqualTo(rule));
    }

    /** Something with many details, as photographs have them. */
    private static BufferedImage drawn(int width, int height, int type) {
        BufferedImage picture = new BufferedImage(width, height, type);
        Random random = new Random(7);
        Graphics2D pen = picture.createGraphics();
        for (int i = 0; i < 3000; i++) {
            pen.setColor(new Color(random.nextInt(0x1000000)));
            pen.fillOval(random.nextInt(width), random.nextInt(height), width / 20, height / 20);
        }
        pen.dispose();
        return picture;
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        return file("jpeg", picture);
    }

    private static byte[] file(String format, BufferedImage picture) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    private static byte[] withCameraData(byte[] jpeg) throws IOException {
        ByteArrayOutputStream exif = new ByteArrayOutputStream();
        exif.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        // big endian, one directory with two entries: orientation (short) and description (text behind it)
        exif.write(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 2});
        exif.write(new byte[] {0x01, 0x0e, 0, 2, 0, 0, 0, (byte) PLACE.length(), 0, 0, 0, 38});
        exif.write(new byte[] {0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0});
        exif.write(new byte[] {0, 0, 0, 0});
        exif.write(PLACE.getBytes(StandardCharsets.US_ASCII));
        byte[] block = exif.toByteArray();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(jpeg, 0, 2);
        file.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (block.length + 2)});
        file.write(block);
        file.write(jpeg, 2, jpeg.length - 2);
        return file.toByteArray();
    }
}
