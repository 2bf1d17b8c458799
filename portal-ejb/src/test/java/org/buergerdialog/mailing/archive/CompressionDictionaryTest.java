package org.buergerdialog.mailing.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CompressionDictionaryTest {

    private static final String NEWS = IntStream.range(0, 90)
            .mapToObj(i -> "Satz " + i * 7919 + " der Nachricht. ")
            .collect(Collectors.joining());

    private final byte[] letter = ("Guten Tag Frau Nguyễn, " + NEWS).getBytes(StandardCharsets.UTF_8);
    private final CompressionDictionary dictionary =
            new CompressionDictionary(1L, NEWS.getBytes(StandardCharsets.UTF_8));

    @Test
    void givesBackWhatItCompressed() {
        assertThat(dictionary.decompress(dictionary.compress(letter))).isEqualTo(letter);
        assertThat(CompressionDictionary.NONE.decompress(CompressionDictionary.NONE.compress(letter)))
                .isEqualTo(letter);
        assertThat(dictionary.decompress(dictionary.compress(new byte[0]))).isEmpty();
    }

    @Test
    void needsLittleForWhatIsInTheDictionary() {
        assertThat(dictionary.compress(letter).length).isLessThan(letter.length / 20);
        assertThat(CompressionDictionary.NONE.compress(letter).length).isGreaterThan(letter.length / 10);
    }

    @Test
    void isNotReadWithoutTheDictionary() {
        byte[] compressed = dictionary.compress(letter);
        assertThatThrownBy(() -> CompressionDictionary.NONE.decompress(compressed))
                .isInstanceOf(UncheckedIOException.class);
    }
}
