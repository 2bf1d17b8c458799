package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.citizen.AddressChangeService;
import org.buergerdialog.citizen.AddressChanges;
import org.buergerdialog.citizen.AddressObjectionService;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.consent.ConsentService;
import org.buergerdialog.consent.OptInService;
import org.buergerdialog.consent.OptIns;
import org.buergerdialog.consent.Touchpoint;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.interest.SubscriptionRequest;
import org.buergerdialog.interest.SubscriptionService;
import org.buergerdialog.it.server.Life.Resident;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.mailing.link.LinkRegister;
import org.buergerdialog.mailing.link.RedirectService;
import org.buergerdialog.mailing.link.Visit;
import org.buergerdialog.mailing.preference.UnsubscribeService;
import org.buergerdialog.mailing.reading.MessageLinkService;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.LinkPurpose;
import org.buergerdialog.shared.LinkTokens;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.Retry;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every door of the services, tried with tokens that were not made for it.
 *
 * <p>The suite tries 20,000; {@code -Dtokens=1000000} is the full run. What a browser gets to see is in
 * {@code check.ForgedTokensIT}.
 */
@ExtendWith(ArquillianExtension.class)
class MillionTokensIT {

    private static final long SEED = 20261122;

    @EJB
    private SubscriptionService subscriptions;

    @EJB
    private OptIns optIns;

    @EJB
    private OptInService confirmation;

    @EJB
    private Citizens citizens;

    @EJB
    private PreferenceService preferences;

    @EJB
    private UnsubscribeService unsubscribing;

    @EJB
    private MessageLinkService showing;

    @EJB
    private RedirectService redirects;

    @EJB
    private LinkRegister register;

    @EJB
    private AddressChangeService addressChange;

    @EJB
    private AddressObjectionService objections;

    @EJB
    private AddressChanges addressChanges;

    @Inject
    private Texts texts;

    @Inject
    private Life life;

    @Inject
    private Post post;

    @Inject
    private LinkTokens links;

    /** What a token may open. */
    private enum Door {
        CONFIRMATION,
        PREFERENCES,
        UNSUBSCRIBING,
        ADDRESS,
        OBJECTION,
        MESSAGE,
        REDIRECT,
        PICTURE
    }

    @Test
    void noTokenOpensADoorItWasNotMadeFor() {
        Map<Door, String> genuine = genuine();
        Map<Door, Predicate<String>> doors = Map.of(
                Door.CONFIRMATION, token -> confirmation.byToken(token).isPresent(),
                Door.PREFERENCES, token -> preferences.of(Access.byLink(token)) != null,
                Door.UNSUBSCRIBING, token -> unsubscribing.look(token) != null,
                Door.ADDRESS, token -> addressChange.byToken(token).isPresent(),
                Door.OBJECTION, token -> objections.look(token).isPresent(),
                Door.MESSAGE, token -> showing.open(token) != null,
                Door.REDIRECT, token -> redirects.follow(token, new Visit(true, null)) != null,
                Door.PICTURE, this::opened);
        genuine.forEach((door, token) ->
                assertThat(opens(doors.get(door), token)).as("genuine " + door).isTrue());

        Random random = new Random(SEED);
        int tries = Integer.parseInt(SecondNode.lines(SecondNode.TOKENS).get(0).strip());
        int accepted = 0;
        for (int i = 0; i < tries; i++) {
            Door door = Door.values()[random.nextInt(Door.values().length)];
            accepted += opens(doors.get(door), forge(door, genuine, random)) ? 1 : 0;
        }
        assertThat(accepted).as("accepted of " + tries).isZero();
    }

    private boolean opened(String token) {
        redirects.open(token, new Visit(true, null));
        return true;
    }

    private Map<Door, String> genuine() {
        String email = "viele-" + Resident.fresh().email();
        long pending = subscribe(email);
        String confirm = confirming(subscribe("b-" + email));
        long citizen = confirmation.confirm(confirm, null).citizen();
        String preferences = citizens.linkToken(citizen);
        String shown = shown(citizen);
        addressChange.request(Access.byLink(preferences), "neu-" + email);
        Rows.change(
                "insert into message (kind, citizen_id, object_id, basis, state, queued_at, due_at, message_id,"
                        + " recipient) values ('NOTICE', ?, (select min(id) from notice), 'consent:newsletter-email',"
                        + " 'SUPPRESSED', utc_timestamp(6), utc_timestamp(6), ?, ?)",
                citizen,
                email,
                email);
        long message = Rows.number("select id from message where message_id = ?", email);
        int link = register.number(MessageKind.NOTICE, 0, "https://www.example.org/")
                .getAsInt();
        long change = Rows.number("select id from address_change where new_email = ?", "neu-" + email);
        return Map.of(
                Door.CONFIRMATION,
                confirming(pending),
                Door.PREFERENCES,
                preferences,
                Door.UNSUBSCRIBING,
                links.sign(LinkPurpose.UNSUBSCRIBE, message, email),
                Door.ADDRESS,
                post.tokenAfter("ADDRESS_CONFIRMATION", change, addressChanges::issueToken),
                Door.OBJECTION,
                Retry.onConflict(() -> addressChanges.objectionToken(change)),
                Door.MESSAGE,
                shown,
                Door.REDIRECT,
                links.sign(LinkPurpose.REDIRECT, new LinkTokens.Pair(message, link)),
                Door.PICTURE,
                links.sign(LinkPurpose.OPENING, new LinkTokens.Pair(message, 0)));
    }

    /** Returns what leads to a mail that was really sent. */
    private String shown(long citizen) {
        long notice = life.notice(Rows.number("select id from topic where slug = 'kultur'"));
        Rows.change(
                "insert into message (kind, citizen_id, object_id, basis, state, queued_at, due_at) values"
                        + " ('NOTICE', ?, ?, 'consent:newsletter-email', 'QUEUED', utc_timestamp(6), utc_timestamp(6))",
                citizen,
                notice);
        return Post.token("nachricht", post.received("NOTICE", notice));
    }

    private String confirming(long optIn) {
        return post.tokenAfter("CONFIRMATION", optIn, optIns::issueToken);
    }

    private long subscribe(String email) {
        long text = texts.current(ConsentService.NEWSLETTER_EMAIL);
        subscriptions.subscribe(new SubscriptionRequest(
                email, Set.of("kultur"), text, Language.DE, "/newsletter", null, null, Touchpoint.PORTAL));
        return Rows.number("select id from opt_in where email = ?", email);
    }

    private static boolean opens(Predicate<String> door, String token) {
        try {
            return door.test(token);
        } catch (NotFound e) {
            return false;
        }
    }

    private static String forge(Door door, Map<Door, String> genuine, Random random) {
        String token = genuine.get(door);
        byte[] bytes = Base64.getUrlDecoder().decode(token);
        return switch (random.nextInt(6)) {
            case 0 -> encoded(random, bytes.length);
            case 1 -> encoded(random, random.nextInt(80));
            case 2 -> {
                bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
                yield Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            }
            case 3 -> token.substring(0, random.nextInt(token.length()));
            case 4 -> token.substring(0, 16) + encoded(random, bytes.length).substring(16);
            default -> ofAnotherDoor(door, genuine, random);
        };
    }

    private static String encoded(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String ofAnotherDoor(Door door, Map<Door, String> genuine, Random random) {
        List<Door> others =
                List.of(Door.values()).stream().filter(other -> other != door).toList();
        return genuine.get(others.get(random.nextInt(others.size())));
    }
}
