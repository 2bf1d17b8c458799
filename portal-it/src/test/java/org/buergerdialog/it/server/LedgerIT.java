package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.buergerdialog.audit.Digest;
import org.buergerdialog.audit.Finding;
import org.buergerdialog.audit.Finding.Kind;
import org.buergerdialog.audit.Ledger;
import org.buergerdialog.audit.LedgerReport;
import org.buergerdialog.audit.Sealer;
import org.buergerdialog.it.stack.Await;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Settings;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody with the run of the database tampers with the register; each test takes it back before anybody else sees it. */
@ExtendWith(ArquillianExtension.class)
class LedgerIT {

    private static final String CONSENT = "consent";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    private Guests guests;

    @Inject
    private Ledger ledger;

    @Inject
    private Sealer sealer;

    @Inject
    private Settings settings;

    @Resource
    private UserTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @AfterEach
    void takeBack() throws Exception {
        if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            transaction.rollback();
        }
    }

    @Test
    void anUntouchedRegisterIsIntact() {
        sealedRow();

        LedgerReport report = ledger.verify(CONSENT);

        assertThat(report.findings()).isEmpty();
        assertThat(report.links()).isPositive();
    }

    /** A column of the register and what somebody might write into it. */
    record Column(String name, String type) {

        static List<Column> covered() {
            return Rows.texts("select concat(column_name, ' ', data_type) from information_schema.columns"
                            + " where table_schema = database() and table_name = 'consent_declaration'"
                            + " and column_name not in ('id', 'citizen_id') order by ordinal_position")
                    .stream()
                    .map(line -> line.split(" "))
                    .map(words -> new Column(words[0], words[1]))
                    .toList();
        }

        String forgery() {
            return switch (name) {
                case "kind" -> "if(kind = 'GRANTED', 'WITHDRAWN', 'GRANTED')";
                case "language" -> "if(language = 'DE', 'EN', 'DE')";
                case "touchpoint" -> "if(touchpoint = 'PAPER', 'PHONE', 'PAPER')";
                case "legal_text_id" -> "(select max(id) from legal_text t where t.id <> legal_text_id)";
                default ->
                    switch (type) {
                        case "datetime" -> "ifnull(" + name + ", utc_timestamp(6)) + interval 1 microsecond";
                        case "bigint", "int" -> "ifnull(" + name + ", 0) + 1";
                        default -> "concat(if(" + name + " like 'x%', 'y', 'x'), substr(ifnull(" + name + ", ''), 2))";
                    };
            };
        }
    }

    @Test
    void aRowThatWasEditedInAnyColumnShows() throws Exception {
        long row = sealedRow();
        assertThat(Column.covered()).hasSizeGreaterThan(15);
        for (Column column : Column.covered()) {
            transaction.begin();
            tamper("update consent_declaration set " + column.name() + " = " + column.forgery() + " where id = ?", row);
            assertThat(found(Kind.EDITED)).as(column.name()).contains(row);
            transaction.rollback();
        }
    }

    @Test
    void aRowThatWasFilledWithNonsenseShowsInsteadOfStoppingTheCheck() throws Exception {
        long row = sealedRow();
        for (String column : List.of("kind", "language", "touchpoint")) {
            transaction.begin();
            tamper("update consent_declaration set " + column + " = 'X' where id = ?", row);
            assertThat(found(Kind.EDITED)).as(column).contains(row);
            transaction.rollback();
        }
    }

    @Test
    void whoseProfileItIsTodayIsNoPartOfTheEvidence() throws Exception {
        long row = sealedRow();
        transaction.begin();
        tamper("update consent_declaration set citizen_id = 1 where id = ?", row);

        assertThat(found(Kind.EDITED)).doesNotContain(row);
    }

    @Test
    void aRowThatWasDeletedShows() throws Exception {
        long row = sealedRow();
        transaction.begin();
        tamper("delete from consent_declaration where id = ?", row);

        assertThat(found(Kind.MISSING)).contains(row);
    }

    @Test
    void aRowThatWasDeletedShowsEvenWhereTheHeadWasTurnedBack() throws Exception {
        long row = sealedRow();
        transaction.begin();
        holdTheLedger();
        tamper("delete from consent_declaration where id = ?", row);
        endTheLedgerAt(seq(row) - 1);

        assertThat(found(Kind.MISSING)).contains(row);
    }

    @Test
    void aRowThatWasDeletedShowsEvenWhereTheHeadIsGone() throws Exception {
        long row = sealedRow();
        transaction.begin();
        tamper("delete from ledger where name = 'consent'");
        tamper("delete from consent_declaration where id = ?", row);

        assertThat(report().findings()).extracting(Finding::kind).contains(Kind.HEADLESS);
        assertThat(found(Kind.MISSING)).contains(row);
    }

    @Test
    void aRowThatWasSealedLongAfterItClaimsToHaveBeenWrittenShows() throws Exception {
        long other = sealedRow();
        long row = sealedRow();
        transaction.begin();
        holdTheLedger();
        // The first hour of a ledger takes over what was there before, and tests last no hour: so their links come
        // later.
        String sealing =
                "update ledger_entry set sealed_at = sealed_at + interval ? hour where ledger = 'consent' and seq = ?";
        tamper(sealing, 2, seq(other));
        tamper(sealing, 3, seq(row));

        assertThat(found(Kind.LATE)).containsExactly(row);
    }

    @Test
    void aRowThatSealingHasPassedOrThatComesFromTheFutureShowsAtOnce() throws Exception {
        long passed = sealedRow();
        long future = sealedRow();
        transaction.begin();
        holdTheLedger();
        tamper("update ledger set settled_id = ? where name = 'consent'", passed);
        tamper("delete from ledger_entry where ledger = 'consent' and entry_id in (?, ?)", passed, future);
        assertThat(found(Kind.UNSEALED)).containsExactly(passed);
        tamper("update consent_declaration set recorded_at = recorded_at + interval 1 day where id = ?", future);

        assertThat(found(Kind.UNSEALED)).containsExactly(passed, future);
    }

    @Test
    void rowsThatChangedPlacesShow() throws Exception {
        long one = sealedRow();
        long other = sealedRow();
        transaction.begin();
        tamper("update consent_declaration set id = 0 where id = ?", one);
        tamper("update consent_declaration set id = ? where id = ?", one, other);
        tamper("update consent_declaration set id = ? where id = 0", other);

        assertThat(found(Kind.EDITED)).contains(one, other);
    }

    @Test
    void linksThatChangedPlacesShow() throws Exception {
        long one = seq(sealedRow());
        long other = seq(sealedRow());
        transaction.begin();
        tamper("update ledger_entry set seq = -1 where ledger = 'consent' and seq = ?", one);
        tamper("update ledger_entry set seq = ? where ledger = 'consent' and seq = ?", one, other);
        tamper("update ledger_entry set seq = ? where ledger = 'consent' and seq = -1", other);

        assertThat(places(Kind.BROKEN_CHAIN)).contains(one, other);
    }

    @Test
    void aTailThatWasCutOffShows() throws Exception {
        long row = sealedRow();
        transaction.begin();
        holdTheLedger();
        long seq = seq(row);
        tamper(
                "delete d from consent_declaration d join ledger_entry l on l.ledger = 'consent' and l.entry_id = d.id"
                        + " where l.seq >= ?",
                seq);
        tamper("delete from ledger_entry where ledger = 'consent' and seq >= ?", seq);
        endTheLedgerAt(seq - 1);

        assertThat(report().findings()).extracting(Finding::kind).containsOnly(Kind.TRUNCATED);
    }

    @Test
    void aChainThatWasForgedAnewFromSomewhereOnShows() throws Exception {
        long row = sealedRow();
        sealedRow();
        transaction.begin();
        holdTheLedger();
        long seq = seq(row);
        tamper("delete from consent_declaration where id = ?", row);
        tamper("delete from ledger_entry where ledger = 'consent' and seq = ?", seq);
        chainAnew(seq);

        assertThat(report().findings())
                .as("without the anchors nobody could tell")
                .isNotEmpty()
                .extracting(Finding::kind)
                .containsOnly(Kind.TRUNCATED);
    }

    @Test
    void aForgedLinkInTheMiddleShows() throws Exception {
        long seq = seq(sealedRow());
        sealedRow();
        transaction.begin();
        holdTheLedger();
        tamper("update ledger_entry set seq = seq + 1 where ledger = 'consent' and seq > ? order by seq desc", seq);
        tamper(
                "insert into ledger_entry (ledger, seq, kind, entry_id, digest, sealed_at, previous, hash)"
                        + " select ledger, seq + 1, 'ERASURE', entry_id, digest, sealed_at, hash, sha2(hash, 256)"
                        + " from ledger_entry where ledger = 'consent' and seq = ?",
                seq);
        tamper("update ledger set last_seq = last_seq + 1 where name = 'consent'");

        assertThat(places(Kind.BROKEN_CHAIN)).contains(seq + 1, seq + 2);
    }

    @Test
    void aRowThatWasErasedOnPurposeIsNoFinding() throws Exception {
        long row = sealedRow();
        transaction.begin();
        tamper("delete from consent_declaration where id = ?", row);
        ledger.erased(CONSENT, List.of(row));

        LedgerReport report = report();
        assertThat(report.findings()).isEmpty();
        assertThat(report.erased()).isPositive();
    }

    @Test
    void anAnchorThatSaysSomethingElseShows() throws Exception {
        sealedRow();
        transaction.begin();
        holdTheLedger();
        Path file = settings.anchors().resolve("consent.anchors");
        String hash = Rows.text("select last_hash from ledger where name = 'consent'");
        Await.until("anchor of the head", PATIENCE, () -> read(file).contains(hash));
        byte[] before = Files.readAllBytes(file);
        try {
            Files.writeString(file, read(file).replace(hash, "0".repeat(64)));
            assertThat(places(Kind.TRUNCATED)).containsExactly(lastSeq());
        } finally {
            Files.write(file, before);
        }
        assertThat(report().findings()).isEmpty();
    }

    @Test
    void theAuditTrailIsSealedAsWell() throws Exception {
        Rows.change("insert into audit_entry (happened_at, actor, action, object, salt)"
                + " values (utc_timestamp(6), 'staff:it', 'ledger.check', 'check', repeat('0', 32))");
        long row = Rows.number("select max(id) from audit_entry where actor = 'staff:it'");
        sealer.work();
        transaction.begin();
        tamper("update audit_entry set actor = 'staff:somebody-else' where id = ?", row);

        assertThat(ledger.verify("audit").findings())
                .extracting(Finding::kind, Finding::entry)
                .containsExactly(tuple(Kind.EDITED, row));
    }

    @Test
    void twoNodesThatSealAtOnceMakeOneChain() throws Exception {
        long template = sealedRow();
        long first = 1 + Rows.number("select max(id) from consent_declaration");
        String columns = Rows.text("select group_concat(column_name) from information_schema.columns"
                + " where table_schema = database() and table_name = 'consent_declaration'"
                + " and column_name not in ('id', 'salt')");
        Callable<Void> town = () -> {
            for (int i = 0; i < 10; i++) {
                tamper(
                        "insert into consent_declaration (" + columns + ", salt) select " + columns
                                + ", lower(hex(random_bytes(16))) from consent_declaration, seq_1_to_20 where id = ?",
                        template);
            }
            return null;
        };
        Callable<Void> node = () -> {
            for (int i = 0; i < 20; i++) {
                sealer.work();
            }
            return null;
        };

        List<Future<Void>> work = new ArrayList<>();
        for (Callable<Void> part : List.of(town, town, node, node)) {
            work.add(threads.submit(part));
        }
        for (Future<Void> part : work) {
            part.get(60, TimeUnit.SECONDS);
        }
        sealer.work();

        assertThat(Rows.count("ledger_entry where ledger = 'consent' and kind = 'ENTRY' and entry_id >= ?", first))
                .isGreaterThanOrEqualTo(400);
        assertThat(Rows.count(
                        "consent_declaration d left join ledger_entry l on l.ledger = 'consent'"
                                + " and l.kind = 'ENTRY' and l.entry_id = d.id where l.seq is null and d.id < ?",
                        first + 400))
                .isZero();
        assertThat(ledger.verify(CONSENT).findings()).isEmpty();
    }

    /** A declaration whose link has been made and anchored. */
    private long sealedRow() {
        String email = Guests.address();
        guests.request(email, Language.DE, Life.topic());
        sealer.work();
        long row = Long.parseLong(Register.last("id", email));
        Ledgers.awaitSeal(CONSENT, row);
        sealer.work();
        return row;
    }

    private static void tamper(String statement, Object... values) {
        assertThat(Rows.change(statement, values)).as(statement).isPositive();
    }

    /** From now on no node can seal anything before the test ends. */
    private static void holdTheLedger() {
        Rows.text("select name from ledger where name = 'consent' for update");
    }

    private static void endTheLedgerAt(long seq) {
        tamper(
                "update ledger set last_seq = ?, last_hash ="
                        + " (select hash from ledger_entry where ledger = 'consent' and seq = ?) where name = 'consent'",
                seq,
                seq);
    }

    /** Closes the gap at a place and computes all later hashes anew, as a forger would who knows how it is done. */
    private static void chainAnew(long gap) {
        String previous = Rows.text("select hash from ledger_entry where ledger = 'consent' and seq = ?", gap - 1);
        long last = lastSeq();
        for (long seq = gap; seq < last; seq++) {
            String query = "select %s from ledger_entry where ledger = 'consent' and seq = ?";
            String hash = Digest.of(
                    previous,
                    CONSENT,
                    seq,
                    Rows.text(query.formatted("kind"), seq + 1),
                    Rows.number(query.formatted("entry_id"), seq + 1),
                    Rows.text(query.formatted("digest"), seq + 1),
                    LocalDateTime.parse(
                                    Rows.text(query.formatted("sealed_at"), seq + 1),
                                    DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS"))
                            .toInstant(ZoneOffset.UTC));
            tamper(
                    "update ledger_entry set seq = ?, previous = ?, hash = ? where ledger = 'consent' and seq = ?",
                    seq,
                    previous,
                    hash,
                    seq + 1);
            previous = hash;
        }
        endTheLedgerAt(last - 1);
    }

    private static long lastSeq() {
        return Rows.number("select max(seq) from ledger_entry where ledger = 'consent'");
    }

    private static long seq(long row) {
        return Rows.number(
                "select seq from ledger_entry where ledger = 'consent' and kind = 'ENTRY' and entry_id = ?", row);
    }

    private LedgerReport report() {
        return ledger.verify(CONSENT);
    }

    private List<Long> found(Kind kind) {
        return report().findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::entry)
                .toList();
    }

    private List<Long> places(Kind kind) {
        return report().findings().stream()
                .filter(finding -> finding.kind() == kind)
                .map(Finding::seq)
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
