package org.buergerdialog.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.LongFunction;
import org.buergerdialog.shared.Recent;

/**
 * Remembers the versions that were sent last: a hundred thousand mails read the same words, and what was sent never
 * changes, on no node.
 */
@ApplicationScoped
class SentVersions {

    private static final int KEPT = 50;

    /**
     * A version that was sent.
     *
     * @param topics those whose followers got it, the main one first
     */
    record Sent(NoticeVersionView version, List<Long> topics) {}

    private final Map<Long, Sent> versions = new Recent<>(KEPT);

    /** Returns the version in which a notice was sent, read once. */
    Sent of(long notice, LongFunction<Sent> read) {
        synchronized (versions) {
            Sent known = versions.get(notice);
            if (known != null) {
                return known;
            }
        }
        Sent version = read.apply(notice);
        synchronized (versions) {
            versions.put(notice, version);
        }
        return version;
    }
}
