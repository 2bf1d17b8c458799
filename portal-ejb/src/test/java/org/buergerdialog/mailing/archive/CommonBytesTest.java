package org.buergerdialog.mailing.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommonBytesTest {

    private static final String NEWS = "Die Stadtbücherei hat ab Montag auch am Abend geöffnet, bis 21 Uhr. ";
    private static final List<String> NAMES =
            List.of("Berger", "Şahin", "Łukasz", "Nguyễn", "Weber", "O'Neill", "Groß", "Liu");

    @Test
    void findsWhatAllHaveInCommon() {
        String common = common(NAMES.stream()
                .map(name -> NEWS + "Guten Tag " + name + ", " + NEWS)
                .toList());
        assertThat(common).contains(NEWS.strip());
    }

    @Test
    void keepsNothingThatOnlySomeHave() {
        List<String> letters = IntStream.range(0, NAMES.size())
                .mapToObj(i -> NEWS + "Guten Tag " + NAMES.get(i) + ", Ihr Link: https://portal.example/abmelden/"
                        + Integer.toHexString(i * 48_611 + 77_777_777).repeat(4) + " " + NEWS)
                .toList();
        String common = common(letters);
        NAMES.forEach(name -> assertThat(common).doesNotContain(name));
        IntStream.range(0, NAMES.size())
                .forEach(i -> assertThat(common).doesNotContain(Integer.toHexString(i * 48_611 + 77_777_777)));
    }

    @Test
    void keepsANameOnlyWhereAllHaveTheSameWordsAroundIt() {
        assertThat(common(List.of("Guten Tag Frau Berger, x", "Guten Tag Frau Berger, y")))
                .isEmpty();
    }

    @Test
    void findsNothingInWhatIsTooShortOrEmpty() {
        assertThat(common(List.of("", NEWS, NEWS))).isEmpty();
        assertThat(common(List.of(NEWS, "", NEWS))).isEmpty();
    }

    private static String common(List<String> letters) {
        return new String(
                CommonBytes.of(letters.stream()
                        .map(letter -> letter.getBytes(StandardCharsets.UTF_8))
                        .toList()),
                StandardCharsets.UTF_8);
    }
}
