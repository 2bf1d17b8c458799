package org.buergerdialog.it.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.System.Logger.Level;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.buergerdialog.it.stack.Town;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/**
 * Nobody gets in by a link that the portal did not make for this very door.
 *
 * <p>The suite tries 1,000 tokens ({@code -Dtokens.http} takes more); {@code server.MillionTokensIT} tries many more on the
 * services themselves.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ForgedTokensIT {

    private static final System.Logger LOG = System.getLogger(ForgedTokensIT.class.getName());
    private static final int TRIES = Integer.getInteger("tokens.http", 1_000);
    private static final int CLIENTS = 4;

    /** One after the other from one place, so that no limit answers instead of the door. */
    private static final int TRIES_FROM_ONE_PLACE = 100;

    private static final String CONFIRM = "/bestaetigen/";
    private static final String PREFERENCES = "/einstellungen/";
    private static final String UNSUBSCRIBE = "/abmelden/";
    private static final String ADDRESS = "/adresse-bestaetigen/";
    private static final String OBJECTION = "/adresse-widerspruch/";
    private static final String MESSAGE = "/nachricht/";
    private static final String REDIRECT = "/l/";
    private static final String PICTURE = "/b/";
    private static final List<String> DOORS =
            List.of(CONFIRM, PREFERENCES, UNSUBSCRIBE, ADDRESS, OBJECTION, MESSAGE, REDIRECT, PICTURE);

    /** What opens: the forgers copy from these. */
    private Map<String, String> genuine;

    /** What opened once: too old, or bound to an address that is another one now. */
    private Map<String, String> dead;

    private Subscriber pending;
    private Subscriber resident;

    @BeforeAll
    void collectGenuineTokens() {
        pending = Subscriber.asking("kultur");
        resident = Subscriber.confirmed("kultur");
        genuine = tokens(pending, resident);
        dead = tokens(Subscriber.asking("kultur"), Subscriber.confirmed("kultur"));
        Town.age("opt_in", "expires_at", "token_hash = sha2(?, 256)", dead.get(CONFIRM));
        Town.age("address_change", "expires_at", "token_hash = sha2(?, 256)", dead.get(ADDRESS));
        Town.change(
                "update citizen set email = concat('neu-', email) where email in (select old_email from"
                        + " address_change where token_hash = sha2(?, 256))",
                dead.get(ADDRESS));
        // An old mail must still be able to end what it began.
        dead.remove(UNSUBSCRIBE);
        // These lead to what everybody may see.
        dead.remove(REDIRECT);
        dead.remove(PICTURE);
    }

    /** So that no timer erases them while another test looks whether anything changes. */
    @AfterAll
    void letTheDeadOnesWait() {
        for (String table : List.of("opt_in", "address_change")) {
            Town.change(
                    "update " + table + " set expires_at = utc_timestamp(6) + interval 1 day where token_hash in"
                            + " (sha2(?, 256), sha2(?, 256))",
                    dead.get(CONFIRM),
                    dead.get(ADDRESS));
        }
    }

    private static Map<String, String> tokens(Subscriber pending, Subscriber resident) {
        Town.queueNotice(resident.number(), "kultur");
        String unsubscribe = resident.link(UNSUBSCRIBE);
        String preferences = resident.link(PREFERENCES);
        String message = resident.link(MESSAGE);
        String redirect = resident.link(REDIRECT);
        String picture = resident.picture("kultur");
        String moved = "neue-" + resident.email();
        Subscriber.press(preferences + "/adresse", "email=" + moved);
        return new java.util.HashMap<>(Map.of(
                CONFIRM, pending.link(CONFIRM).substring(CONFIRM.length()),
                PREFERENCES, preferences.substring(PREFERENCES.length()),
                UNSUBSCRIBE, unsubscribe.substring(UNSUBSCRIBE.length()),
                ADDRESS, new Subscriber(moved).link(ADDRESS).substring(ADDRESS.length()),
                OBJECTION, resident.link(OBJECTION).substring(OBJECTION.length()),
                MESSAGE, message.substring(MESSAGE.length()),
                REDIRECT, redirect.substring(REDIRECT.length()),
                PICTURE, picture.substring(PICTURE.length()).replace(".gif", "")));
    }

    @Test
    void theGenuineOnesOpenTheirDoor() {
        genuine.forEach((door, token) -> assertThat(
                        Program.somewhere().get(path(door, token)).status())
                .as(door)
                .isEqualTo(door.equals(REDIRECT) ? 303 : 200));
    }

    @Test
    void nothingElseOpensADoor() throws Exception {
        String before = stateOf(pending) + stateOf(resident);
        AtomicLong accepted = new AtomicLong();
        AtomicLong broken = new AtomicLong();
        List<Callable<Void>> clients = new ArrayList<>();
        for (int client = 0; client < CLIENTS; client++) {
            Random random = new Random(client);
            clients.add(() -> {
                Program program = Program.somewhere();
                for (int i = 0; i < TRIES / CLIENTS; i++) {
                    program = i % TRIES_FROM_ONE_PLACE == 0 ? Program.somewhere() : program;
                    int status = attempt(program, random);
                    accepted.addAndGet(status < 400 ? 1 : 0);
                    broken.addAndGet(status >= 500 ? 1 : 0);
                }
                return null;
            });
        }
        ExecutorService pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            for (Future<Void> client : pool.invokeAll(clients)) {
                client.get();
            }
        } finally {
            pool.shutdown();
        }
        LOG.log(Level.INFO, TRIES + " tokens, " + accepted + " accepted, " + broken + " answered with an error");
        assertThat(accepted).hasValue(0);
        assertThat(broken).hasValue(0);
        assertThat(stateOf(pending) + stateOf(resident)).isEqualTo(before);
    }

    private int attempt(Program program, Random random) {
        String door = DOORS.get(random.nextInt(DOORS.size()));
        String path = path(door, URLEncoder.encode(forge(door, random), StandardCharsets.UTF_8));
        return random.nextBoolean()
                ? program.get(path).status()
                : program.send(
                                "POST",
                                path,
                                "action=all&List-Unsubscribe=One-Click".getBytes(StandardCharsets.UTF_8),
                                "Content-Type",
                                "application/x-www-form-urlencoded")
                        .status();
    }

    private static String path(String door, String token) {
        return door + token + (door.equals(PICTURE) ? ".gif" : "");
    }

    private String forge(String door, Random random) {
        String token = genuine.get(door);
        return switch (random.nextInt(8)) {
            case 0 -> random(random, token.length() / 4 * 3);
            case 1 -> random(random, 1 + random.nextInt(60));
            case 2 -> mutated(token, random);
            case 3 -> flipped(token, random);
            case 4 -> random.nextBoolean() ? token.substring(0, 1 + random.nextInt(token.length() - 1)) : token + "A";
            case 5 -> spliced(token, random(random, token.length() / 4 * 3), random);
            case 6 -> ofAnotherDoor(door, random);
            default -> dead.getOrDefault(door, ofAnotherDoor(door, random));
        };
    }

    private static String random(Random random, int bytes) {
        byte[] content = new byte[bytes];
        random.nextBytes(content);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
    }

    /** Another character somewhere. */
    private static String mutated(String token, Random random) {
        int place = random.nextInt(token.length());
        char other = token.charAt(place) == 'x' ? 'y' : 'x';
        return token.substring(0, place) + other + token.substring(place + 1);
    }

    /** One bit is wrong. */
    private static String flipped(String token, Random random) {
        byte[] bytes = Base64.getUrlDecoder().decode(token);
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String spliced(String token, String other, Random random) {
        int cut = 1 + random.nextInt(token.length() - 2);
        return token.substring(0, cut) + other.substring(cut);
    }

    private String ofAnotherDoor(String door, Random random) {
        List<String> others =
                DOORS.stream().filter(other -> !other.equals(door)).toList();
        return genuine.get(others.get(random.nextInt(others.size())));
    }

    @Test
    void aReplayedConfirmationGrantsNothing() {
        Subscriber subscriber = Subscriber.confirmed("kultur");
        String confirmation = subscriber.link(CONFIRM);
        Town.queueNotice(subscriber.number(), "kultur");
        assertThat(Subscriber.press(subscriber.link(UNSUBSCRIBE), "action=all")).isIn(302, 303);
        String withdrawn = stateOf(subscriber);
        assertThat(withdrawn).contains("WITHDRAWN");

        for (int i = 0; i < 20; i++) {
            Subscriber.press(confirmation, "");
        }
        assertThat(stateOf(subscriber)).isEqualTo(withdrawn);
    }

    /** What somebody declared and follows, in one line. */
    private static String stateOf(Subscriber subscriber) {
        return Town.look(
                """
                select concat_ws('|',
                    (select group_concat(kind order by id) from consent_declaration where email = ?),
                    (select group_concat(state) from opt_in where email = ?),
                    (select group_concat(k.purpose, k.state order by k.purpose) from consent k join citizen c on c.id = k.citizen_id where c.email = ?),
                    (select group_concat(i.topic_id, i.frequency, i.channel order by i.topic_id) from interest i join citizen c on c.id = i.citizen_id where c.email = ?))
                """,
                subscriber.email(),
                subscriber.email(),
                subscriber.email(),
                subscriber.email());
    }
}
