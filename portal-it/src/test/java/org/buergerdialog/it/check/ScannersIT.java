package org.buergerdialog.it.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.buergerdialog.it.stack.Mailbox;
import org.buergerdialog.it.stack.Town;
import org.buergerdialog.it.stack.Visitors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Programs that look after mail servers open every link of every mail; nothing may change by that. */
class ScannersIT {

    /**
     * Everything that a link could change. Not among them: {@code link_click}, {@code mail_link} and {@code mail_opens},
     * which only count that somebody came, and {@code link_followed} and {@code message_opened}, which only residents get
     * who agreed to that, and none of these did.
     */
    private static final List<String> STATE = List.of(
            "citizen",
            "interest",
            "interest_district",
            "preference",
            "preference_change",
            "consent",
            "consent_declaration",
            "opt_in",
            "address_change",
            "mobile_check",
            "registration");

    private static final int OF_A_KIND = 20;

    @RegisterExtension
    private final Visitors visitors = new Visitors();

    @Test
    void nothingChangesWhoeverOpensTheLinksOfAMail() {
        Subscriber pending = Subscriber.asking("kultur", "sport");
        Subscriber resident = Subscriber.confirmed("kultur", "sport");
        Town.queueNotice(resident.number(), "kultur");
        Town.queueDigest(resident.number(), "sport");
        String preferences = resident.link("/einstellungen/");
        Subscriber moving = new Subscriber("neue-" + resident.email());
        Subscriber.press(preferences + "/adresse", "email=" + moving.email());
        pending.link("/bestaetigen/");
        resident.link("/abmelden/");
        resident.link("/nachricht/");
        resident.link("/l/");
        moving.link("/adresse-bestaetigen/");
        resident.link("/adresse-widerspruch/");

        Set<String> own = new TreeSet<>();
        List.of(pending, resident, moving).forEach(reader -> own.addAll(links(reader.mails())));
        Set<String> all = new TreeSet<>(own);
        all.addAll(someOfEachKind(links(Mailbox.all())));
        assertThat(kinds(own))
                .contains(
                        "/bestaetigen/",
                        "/einstellungen/",
                        "/abmelden/",
                        "/adresse-bestaetigen/",
                        "/adresse-widerspruch/",
                        "/nachricht/",
                        "/l/",
                        "/impressum");

        List<String> before = Town.checksums(STATE);
        Program scanner = Program.somewhere();
        for (String link : all) {
            assertThat(scanner.send("HEAD", link, null).status()).as(link).isLessThan(500);
            assertThat(scanner.get(link).status()).as(link).isLessThan(500);
        }
        List<Page> windows = new ArrayList<>();
        for (String link : own) {
            Page page = visitors.guest();
            page.navigate(link);
            windows.add(page);
        }
        windows.forEach(page -> page.waitForLoadState(LoadState.NETWORKIDLE));
        assertThat(Town.checksums(STATE)).isEqualTo(before);

        assertThat(Subscriber.press(pending.link("/bestaetigen/"), "")).isIn(302, 303);
        assertThat(Town.checksums(STATE)).as("what a button does is seen").isNotEqualTo(before);
    }

    private static Set<String> links(List<Mailbox.Mail> mails) {
        return mails.stream().flatMap(mail -> MailLinks.of(mail).stream()).collect(Collectors.toSet());
    }

    /** Other tests have had hundreds of some kinds sent. */
    private static List<String> someOfEachKind(Set<String> links) {
        return links.stream().collect(Collectors.groupingBy(ScannersIT::kind)).values().stream()
                .flatMap(alike -> alike.stream().sorted().limit(OF_A_KIND))
                .toList();
    }

    private static Set<String> kinds(Set<String> links) {
        return links.stream().map(ScannersIT::kind).collect(Collectors.toSet());
    }

    /** Returns the address without what is different in each. */
    private static String kind(String link) {
        return link.replaceFirst("^(/[^/]+/).*", "$1");
    }
}
