package org.buergerdialog.mailing.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Base64LinesTest {

    private static final Base64.Encoder MIME = Base64.getMimeEncoder(76, new byte[] {'\r', '\n'});

    static Stream<byte[]> messages() {
        String lines = encoded(1000);
        Stream<String> written = Stream.of(
                "",
                "\r\n",
                "plain text\r\nwithout anything\r\n",
                lines,
                lines + "\r\n",
                "head\r\n\r\n" + lines + "\r\n--end--\r\n",
                "two\r\n" + lines + "\r\n--middle\r\n\r\n" + encoded(57 * 9) + "\r\n--end--\r\n",
                // what only looks like base64
                ("A".repeat(76) + "\r\n").repeat(9) + "x=\r\n",
                ("A".repeat(76) + "\n").repeat(9),
                ("A b".repeat(25) + "A\r\n").repeat(9),
                ("AA==".repeat(18) + "AAAA\r\n").repeat(9),
                ("A".repeat(76) + "\r\n").repeat(9) + "AB==\r\n",
                ("A".repeat(76) + "\r\n").repeat(9) + "AA==" + "=".repeat(20),
                ("A".repeat(76) + "\r\n").repeat(3),
                ("A".repeat(77) + "\r\n").repeat(9),
                ("A".repeat(76) + "\r\n").repeat(9) + "ABC\r\n",
                ("A".repeat(76) + "\r\n").repeat(9) + "\r\n" + ("B".repeat(76) + "\r\n").repeat(9));
        Stream<byte[]> sizes = IntStream.range(200, 520)
                .mapToObj(size -> ("x\r\n" + encoded(size) + "\r\ny").getBytes(StandardCharsets.UTF_8));
        Random random = new Random(7);
        Stream<byte[]> noise = IntStream.range(0, 50).mapToObj(i -> bytes(random, 3000));
        return Stream.of(written.map(text -> text.getBytes(StandardCharsets.UTF_8)), sizes, noise)
                .flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("messages")
    void putsBackExactlyWhatItTookOut(byte[] message) {
        assertThat(Base64Lines.putBack(Base64Lines.takeOut(message))).isEqualTo(message);
    }

    @Test
    void takesAttachmentsOutOfTheirBase64() {
        byte[] document = bytes(new Random(1), 30_000);
        String message =
                "Content-Transfer-Encoding: base64\r\n\r\n" + MIME.encodeToString(document) + "\r\n--end--\r\n";
        byte[] parts = Base64Lines.takeOut(message.getBytes(StandardCharsets.UTF_8));
        assertThat(parts).hasSizeLessThan(30_100).containsSequence(document);
    }

    private static String encoded(int size) {
        return MIME.encodeToString(bytes(new Random(size), size));
    }

    private static byte[] bytes(Random random, int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }
}
