package org.buergerdialog.it.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.LegalTextService;
import org.buergerdialog.consent.OptInService;
import org.buergerdialog.consent.OptInView;
import org.buergerdialog.consent.Touchpoint;
import org.buergerdialog.interest.SubscriptionRequest;
import org.buergerdialog.interest.SubscriptionService;
import org.buergerdialog.it.stack.Mailbox.Mail;
import org.buergerdialog.shared.EmailAddress;
import org.buergerdialog.shared.Language;

/** People without an account: they type an address into a form and press the button behind the link in the mail. */
@ApplicationScoped
public class Guests {

    static final String FORM = "/newsletter";
    static final String PAGE = "https://www.musterstadt.example/aktuelles";

    private static final Pattern LINK = Pattern.compile("/bestaetigen/([\\w-]{32})(?![\\w-])");

    @Inject
    private SubscriptionService subscriptions;

    @Inject
    private OptInService optIns;

    @Inject
    private LegalTextService texts;

    @Inject
    private ConsentService consents;

    @Inject
    private Citizens citizens;

    @Inject
    private Post post;

    /** Somebody who asked for news; the token is the one in the confirmation mail. */
    record Guest(String email, long optIn, String token) {

        /** Returns the number of the profile; fails while there is none. */
        long number() {
            return Rows.number("select id from citizen where email = ?", email);
        }
    }

    static String address() {
        return "it-" + UUID.randomUUID() + "@musterstadt.example";
    }

    static EmailAddress freshAddress() {
        return new EmailAddress(address());
    }

    /** Sends the form with the current legal text; returns the number of the request. */
    long request(String email, Language language, long... topics) {
        return request(email, texts.current(ConsentService.NEWSLETTER_EMAIL).id(), language, topics);
    }

    long request(String email, long text, Language language, long... topics) {
        return request(email, text, language, PAGE, topics);
    }

    /** Sends the form from a page of the sender's choice. */
    long requestFrom(String page, String email, long... topics) {
        return request(email, texts.current(ConsentService.NEWSLETTER_EMAIL).id(), Language.DE, page, topics);
    }

    private long request(String email, long text, Language language, String page, long... topics) {
        subscriptions.subscribe(new SubscriptionRequest(
                email, slugs(topics), text, language, FORM, page, "192.0.2.17", Touchpoint.WEBSITE));
        return Rows.number("select max(id) from opt_in where email = ?", email);
    }

    private static Set<String> slugs(long... topics) {
        return Arrays.stream(topics)
                .mapToObj(topic -> Rows.text("select slug from topic where id = ?", topic))
                .collect(Collectors.toSet());
    }

    /** Somebody new who has the confirmation mail and has not answered it. */
    Guest asked(long... topics) {
        return asked(address(), Language.DE, topics);
    }

    Guest asked(String email, Language language, long... topics) {
        long optIn = request(email, language, topics);
        return new Guest(email, optIn, token(mail(optIn)));
    }

    /** Returns the confirmation mail of a request as the mail server got it. */
    Mail mail(long optIn) {
        return post.received("CONFIRMATION", optIn);
    }

    static String token(Mail mail) {
        Matcher link = LINK.matcher(mail.text("text/plain"));
        if (!link.find()) {
            throw new AssertionError("No link to confirm in the mail „" + mail.subject() + "“");
        }
        return link.group(1);
    }

    /** Presses the button. */
    OptInView confirm(Guest guest) {
        return optIns.confirm(guest.token(), "192.0.2.17");
    }

    /** Somebody new who gets news about the topics. */
    Guest confirmed(long... topics) {
        return confirmed(address(), Language.DE, topics);
    }

    Guest confirmed(String email, Language language, long... topics) {
        Guest guest = asked(email, language, topics);
        confirm(guest);
        return guest;
    }

    /** Returns what the link in the footer of every mail to the guest opens. */
    Access link(Guest guest) {
        return link(guest.number());
    }

    Access link(long citizen) {
        return Access.byLink(citizens.linkToken(citizen));
    }

    /** Withdraws the consent to mails by the link in one of them. */
    void withdraw(Guest guest) {
        consents.withdraw(link(guest), ConsentService.NEWSLETTER_EMAIL, Language.DE, "/einstellungen");
    }
}
