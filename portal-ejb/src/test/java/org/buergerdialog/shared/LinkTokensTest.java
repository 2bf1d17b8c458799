package org.buergerdialog.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTokensTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final String ANNA = "anna@example.org";
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private final KeyedHash key = new KeyedHash("0123456789abcdef0123456789abcdef");
    private final LinkTokens tokens = on(MONDAY);

    @Test
    void opensWhatItSigned() {
        String token = tokens.sign(LinkPurpose.PREFERENCES, 17, ANNA);

        assertThat(token).hasSize(48).matches("[A-Za-z0-9_-]+");
        assertThat(open(tokens, token)).hasValue(17);
    }

    @Test
    void refusesATokenThatWasChangedInAnyPosition() {
        String token = tokens.sign(LinkPurpose.PREFERENCES, 17, ANNA);
        for (int i = 0; i < token.length(); i++) {
            for (char other : (ALPHABET + "=+/ ").toCharArray()) {
                String changed = token.substring(0, i) + other + token.substring(i + 1);
                if (!changed.equals(token)) {
                    assertThat(open(tokens, changed)).as("'%s' at %d", other, i).isEmpty();
                }
            }
        }
    }

    @Test
    void opensTheTwoNumbersItSignedAndNothingElse() {
        LinkTokens.Pair pair = new LinkTokens.Pair(17, 3);
        String token = tokens.sign(LinkPurpose.REDIRECT, pair);

        assertThat(tokens.pair(LinkPurpose.REDIRECT, token)).hasValue(pair);
        assertThat(tokens.pair(LinkPurpose.OPENING, token))
                .as("another purpose")
                .isEmpty();
        assertThat(tokens.pair(LinkPurpose.REDIRECT, tokens.sign(LinkPurpose.PREFERENCES, 17, "")))
                .isEmpty();
        assertThat(tokens.open(LinkPurpose.UNSUBSCRIBE, token, number -> "")).isEmpty();
        for (int i = 0; i < token.length(); i++) {
            char other = token.charAt(i) == 'x' ? 'y' : 'x';
            assertThat(tokens.pair(LinkPurpose.REDIRECT, token.substring(0, i) + other + token.substring(i + 1)))
                    .as("changed at %d", i)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "anna@example.org", "ÄÖÜ", "../../etc/passwd"})
    void refusesWhatIsNoTokenAtAll(String nonsense) {
        assertThat(open(tokens, nonsense)).isEmpty();
    }

    @Test
    void refusesATokenThatIsTooLongOrTooShort() {
        String token = tokens.sign(LinkPurpose.PREFERENCES, 17, ANNA);

        assertThat(open(tokens, token.substring(1))).isEmpty();
        assertThat(open(tokens, token + "A")).isEmpty();
        assertThat(open(tokens, token + "=")).isEmpty();
        assertThat(open(tokens, token + token)).isEmpty();
    }

    @Test
    void refusesForgedTokens() {
        Random forger = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[36];
            forger.nextBytes(bytes);
            assertThat(open(tokens, Base64.getUrlEncoder().encodeToString(bytes)))
                    .isEmpty();
        }
    }

    @Test
    void refusesATokenForAnotherPurpose() {
        assertThat(open(tokens, tokens.sign(LinkPurpose.UNSUBSCRIBE, 17, ANNA))).isEmpty();
    }

    @Test
    void refusesATokenWhoseAddressHasChanged() {
        String token = tokens.sign(LinkPurpose.PREFERENCES, 17, "old@example.org");

        assertThat(open(tokens, token)).isEmpty();
    }

    @Test
    void refusesATokenOfSomebodyWhoIsGoneEvenIfItWasBoundToNothing() {
        String token = tokens.sign(LinkPurpose.PREFERENCES, 17, "");

        assertThat(tokens.open(LinkPurpose.PREFERENCES, token, id -> null)).isEmpty();
    }

    @Test
    void refusesATokenOfAnotherInstallation() {
        LinkTokens elsewhere =
                new LinkTokens(new KeyedHash("another key of thirty-two letters"), Clock.fixed(MONDAY, ZoneOffset.UTC));

        assertThat(open(tokens, elsewhere.sign(LinkPurpose.PREFERENCES, 17, ANNA)))
                .isEmpty();
    }

    @Test
    void opensPreferencesForNinetyDays() {
        String token = tokens.sign(LinkPurpose.PREFERENCES, 17, ANNA);

        assertThat(open(on(MONDAY.plus(90, ChronoUnit.DAYS)), token)).hasValue(17);
        assertThat(open(on(MONDAY.plus(91, ChronoUnit.DAYS)), token)).isEmpty();
    }

    @Test
    void endsATopicFromAMailOfAnyAge() {
        String token = tokens.sign(LinkPurpose.UNSUBSCRIBE, 17, ANNA);

        assertThat(on(MONDAY.plus(20 * 365, ChronoUnit.DAYS)).open(LinkPurpose.UNSUBSCRIBE, token, id -> ANNA))
                .hasValue(17);
    }

    private static OptionalLong open(LinkTokens tokens, String token) {
        return tokens.open(LinkPurpose.PREFERENCES, token, id -> ANNA);
    }

    private LinkTokens on(Instant day) {
        return new LinkTokens(key, Clock.fixed(day, ZoneOffset.UTC));
    }
}
