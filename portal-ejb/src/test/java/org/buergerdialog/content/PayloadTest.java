package org.buergerdialog.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.buergerdialog.payload.Payload;
import org.buergerdialog.payload.Payloads;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Slug;
import org.buergerdialog.shared.TypedText;
import org.junit.jupiter.api.Test;

/** Every payload where staff type: it is refused at its field, or it stays what it is. */
class PayloadTest {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

    @Test
    void noPlaceholderIsFoundWhereNoneIsKnown() {
        assertThat(Payloads.ALL)
                .filteredOn(payload -> Placeholders.unknown(payload.text()).isEmpty() && !named(payload))
                .hasSizeGreaterThan(500)
                .allSatisfy(payload -> assertThat(Placeholders.fill(payload.text(), values("Anna")))
                        .isEqualTo(payload.text()));
    }

    private static boolean named(Payload payload) {
        return Placeholders.mention(payload.text(), Placeholder.GIVEN_NAME);
    }

    @Test
    void bracesThatLeadNowhereAreRefused() {
        assertThat(Payloads.ALL)
                .filteredOn(payload -> payload.text().contains("{{") && !named(payload))
                .hasSizeGreaterThan(60)
                .allSatisfy(payload ->
                        assertThat(Placeholders.unknown(payload.text())).isNotEmpty());
    }

    @Test
    void aNameIsOneLineAndIsNotLookedAtAgain() {
        Payloads.each(payload -> {
            String name = payload.inOneLine();
            assertThat(Placeholders.fill("Hallo {{Vorname|du}}!", values(payload.text())))
                    .isEqualTo("Hallo " + (name.isEmpty() ? "du" : name) + "!");
        });
    }

    private static Map<Placeholder, String> values(String text) {
        return Map.of(Placeholder.GIVEN_NAME, text, Placeholder.FAMILY_NAME, "Berger", Placeholder.TOWN, "Musterstadt");
    }

    @Test
    void whatBecomesAHeaderIsRefusedWhereItWouldEndALine() {
        Payloads.each(payload -> {
            assertThat(payload.text().matches(TypedText.ONE_LINE))
                    .isNotEqualTo(CONTROL.matcher(payload.text()).find());
            Block heading = block(Block.Kind.HEADING, payload.text(), null);
            if (heading.de() != null && CONTROL.matcher(heading.de()).find()) {
                assertThat(FittingBlock.Check.mistakes(heading)).containsOnlyKeys("de");
            }
        });
    }

    @Test
    void aButtonLeadsToAPageOrIsRefused() {
        Payloads.each(payload -> {
            Block button = block(Block.Kind.BUTTON, "Los", payload.text());
            String target = button.target();
            if (target == null) {
                return;
            }
            if (FittingBlock.Check.mistakes(button).isEmpty()) {
                assertThat(target).matches("\\P{C}+").matches("[^\\p{Z}\"<>\\\\]+");
                if (target.startsWith("/")) {
                    assertThat(target).doesNotStartWith("//");
                } else {
                    URI uri = URI.create(target.replaceAll("[^!-~]|[{}|^`\\[\\]]|%(?![0-9a-fA-F]{2})", "_"));
                    assertThat(SCHEMES).contains(uri.getScheme());
                    assertThat(uri.getRawUserInfo())
                            .as("a name before the host")
                            .isNull();
                }
            } else {
                assertThat(FittingBlock.Check.mistakes(button)).containsOnlyKeys("target");
            }
        });
    }

    @Test
    void picturesAndEventsAreNamedByNothingElseThanTheirNames() {
        Payloads.each(payload -> {
            Block picture = block(Block.Kind.PICTURE, "Bild", payload.text());
            assertThat(FittingBlock.Check.mistakes(picture).isEmpty()).isEqualTo(picture.target() == null);
            Block event = block(Block.Kind.EVENT, null, payload.text());
            assertThat(FittingBlock.Check.mistakes(event).isEmpty())
                    .isEqualTo(event.target() == null || event.target().matches("[a-z0-9-]{1,100}"));
        });
    }

    private static Block block(Block.Kind kind, String words, String target) {
        return new Block(kind, words, null, target, Readers.EVERYBODY);
    }

    @Test
    void theAddressOfAPageIsMadeOfLettersFiguresAndDashes() {
        Payloads.each(payload -> assertThat(Slug.of(payload.text()).value()).matches("[a-z0-9-]{1,80}"));
    }

    @Test
    void anAddressOfMailIsOneAddressOrNone() {
        Payloads.each(payload -> {
            assertOneAddress(payload.text());
            assertOneAddress(payload.text() + "@example.org");
            assertOneAddress("anna@" + payload.text());
            assertOneAddress("anna@example.org" + payload.text());
        });
    }

    private static void assertOneAddress(String typed) throws Exception {
        EmailAddress address;
        try {
            address = new EmailAddress(typed);
        } catch (IllegalArgumentException e) {
            return;
        }
        assertThat(address.value()).matches("[!-~]+");
        var parsed = jakarta.mail.internet.InternetAddress.parseHeader(address.value(), false);
        assertThat(parsed).hasSize(1);
        assertThat(parsed[0].getAddress()).isEqualTo(address.value());
        assertThat(parsed[0].getPersonal()).isNull();
    }

    @Test
    void manyAddressesAreNoAddress() {
        assertThatThrownBy(() -> new EmailAddress("anna@example.org, opfer@example.org"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
