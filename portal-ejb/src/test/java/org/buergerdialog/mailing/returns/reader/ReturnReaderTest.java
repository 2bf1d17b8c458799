package org.buergerdialog.mailing.returns.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A corpus of what mail systems send back; each lies in the folder of what it is. */
class ReturnReaderTest {

    private static final String ADDRESS = "ruecklauf+4711.0123456789abcdef01234567@musterstadt.example";
    private static final String MESSAGE_ID = "4711.K7QPXW2M4RTZ9ABC@musterstadt.example";

    private static final Set<ReturnKind> ABOUT_A_MESSAGE =
            Set.of(ReturnKind.HARD, ReturnKind.SOFT, ReturnKind.REFUSED, ReturnKind.COMPLAINT);

    static Stream<Path> corpus() throws IOException, URISyntaxException {
        Path folder =
                Path.of(ReturnReaderTest.class.getResource("hard").toURI()).getParent();
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".eml")).sorted().toList().stream();
        }
    }

    private static String folder(Path file) {
        return file.getParent().getFileName().toString();
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void saysWhatCameBack(Path file) throws IOException {
        ReturnedMail mail = ReturnReader.read(Files.readAllBytes(file));

        assertThat(mail.kind()).isEqualTo(ReturnKind.valueOf(folder(file).toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void saysTheSameWithTheLineEndsOfTheNetwork(Path file) throws IOException {
        String text = Files.readString(file).replace("\n", "\r\n");

        assertThat(ReturnReader.read(text.getBytes(StandardCharsets.UTF_8)).kind())
                .isEqualTo(ReturnKind.valueOf(folder(file).toUpperCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void findsTheMessageThatIsMeant(Path file) throws IOException {
        ReturnedMail mail = ReturnReader.read(Files.readAllBytes(file));

        if (ABOUT_A_MESSAGE.contains(mail.kind())) {
            assertThat(mail.returnAddresses().contains(ADDRESS)
                            || mail.messageIds().contains(MESSAGE_ID))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("corpus")
    void survivesBeingCutAnywhere(Path file) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length; length += 499) {
            assertThat(ReturnReader.read(Arrays.copyOf(whole, length)).kind()).isNotNull();
        }
    }

    @ParameterizedTest
    @EnumSource(ReturnKind.class)
    void theCorpusHasSomethingOfEveryKind(ReturnKind kind) throws IOException, URISyntaxException {
        assertThat(corpus().filter(file -> folder(file).equals(kind.name().toLowerCase(Locale.ROOT))))
                .isNotEmpty();
    }

    @Test
    void theCorpusIsLarge() throws IOException, URISyntaxException {
        assertThat(corpus()).hasSizeGreaterThanOrEqualTo(44);
    }

    @Test
    void aStatusInItsFieldIsKept() {
        assertThat(read("hard/postfix-user-unknown.eml").status()).isEqualTo("5.1.1");
    }

    @Test
    void aStatusBesideTheWordsBeatsAGeneralOne() {
        assertThat(Reason.of("5.0.0", "550 5.1.1 unknown").orElseThrow().status())
                .isEqualTo("5.1.1");
    }

    @Test
    void aSubjectMayBeWrittenAsItIs() {
        String mail = "From: frieda@example.org\nSubject: Grüße vom Bürgeramt\n\nText\n";
        assertThat(ReturnReader.read(mail.getBytes(StandardCharsets.UTF_8)).subject())
                .isEqualTo("Grüße vom Bürgeramt");
    }

    @Test
    void aVersionIsNoStatus() {
        assertThat(Reason.of("", "This is Exim 4.96.2 at 5.1.1.9")).isEmpty();
    }

    @Test
    void whatIsReturnedDoesNotSpeakForTheReport() {
        assertThat(read("unclear/bounce-ohne-grund.eml").text()).doesNotContain("User unknown");
    }

    @Test
    void theReportsOwnEnvelopeComesFirst() {
        assertThat(List.copyOf(read("hard/postfix-user-unknown.eml").returnAddresses()))
                .containsExactly(ADDRESS);
    }

    private static ReturnedMail read(String file) {
        try {
            return ReturnReader.read(
                    ReturnReaderTest.class.getResourceAsStream(file).readAllBytes());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
