package org.buergerdialog.mailing.archive;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.buergerdialog.mailing.Message;
import org.buergerdialog.mailing.MessageKind;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.Recent;
import org.buergerdialog.shared.TownTime;

/**
 * Learns what messages have in common, and remembers it for as long as it is used.
 *
 * <p>News of one sending share nearly everything, so each sending gets a dictionary of its own; all else, and the first few
 * of a sending, share one a month for each kind, channel and language. Two nodes may learn the same: each original says
 * which dictionary is its own.
 */
@ApplicationScoped
class ArchiveDictionaries {

    /** What stands in the messages of so many readers alike is about none of them. */
    static final int READERS = 8;

    private static final int REMEMBERED = 64;
    private static final int LARGEST_SAMPLE = 1 << 20;
    private static final int SMALLEST = 200;

    @EJB
    private ArchiveDictionaryKeeper keeper;

    @Inject
    private Clock clock;

    private final Map<String, Optional<CompressionDictionary>> bySubject = new Recent<>(REMEMBERED);
    private final Map<Long, CompressionDictionary> byId = new Recent<>(REMEMBERED);
    private final Map<String, Map<String, byte[]>> samples = new Recent<>(REMEMBERED);

    /** Returns the dictionary that an original names. */
    synchronized CompressionDictionary get(Long id) {
        return id == null ? CompressionDictionary.NONE : byId.computeIfAbsent(id, keeper::get);
    }

    /** Returns the best dictionary there is for a message, and learns from the message where there is none yet. */
    synchronized CompressionDictionary of(Message message, Language language, byte[] bytes) {
        CompressionDictionary best = CompressionDictionary.NONE;
        for (String subject : subjects(message, language)) {
            CompressionDictionary known = known(subject)
                    .or(() -> learn(subject, reader(message), bytes))
                    .orElse(CompressionDictionary.NONE);
            best = known == CompressionDictionary.NONE ? best : known;
        }
        return best;
    }

    /** From the general to the special. */
    private List<String> subjects(Message message, Language language) {
        List<String> subjects = new ArrayList<>();
        String kind = message.kind() + " " + message.channel() + " " + language;
        subjects.add(kind + " " + YearMonth.from(TownTime.today(clock)));
        if (message.kind() == MessageKind.NOTICE) {
            subjects.add(kind + " " + message.object());
        }
        return subjects;
    }

    private Optional<CompressionDictionary> known(String subject) {
        return bySubject.computeIfAbsent(subject, keeper::newest);
    }

    private Optional<CompressionDictionary> learn(String subject, String reader, byte[] bytes) {
        if (bytes.length > LARGEST_SAMPLE) {
            return Optional.empty();
        }
        Map<String, byte[]> seen = samples.computeIfAbsent(subject, key -> new HashMap<>());
        seen.putIfAbsent(reader, bytes);
        if (seen.size() < READERS) {
            return Optional.empty();
        }
        samples.remove(subject);
        byte[] common = CommonBytes.of(List.copyOf(seen.values()));
        Optional<CompressionDictionary> learned =
                Optional.of(common.length < SMALLEST ? CompressionDictionary.NONE : keeper.keep(subject, common));
        bySubject.put(subject, learned);
        return learned;
    }

    private static String reader(Message message) {
        return message.citizen() == null ? message.recipient() : "citizen:" + message.citizen();
    }
}
