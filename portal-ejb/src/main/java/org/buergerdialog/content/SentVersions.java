package org.buergerdialog.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongFunction;

/**
 * Remembers the versions that were sent last: a hundred thousand mails read the same words, and what was sent never
 * changes, on no node.
 */
@ApplicationScoped
class SentVersions {

    private static final int KEPT = 50;

    private final Map<Long, NoticeVersionView> versions = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Long, NoticeVersionView> eldest) {
            return size() > KEPT;
        }
    };

    /** Returns the version in which a notice was sent, read once. */
    NoticeVersionView of(long notice, LongFunction<NoticeVersionView> read) {
        synchronized (versions) {
            NoticeVersionView known = versions.get(notice);
            if (known != null) {
                return known;
            }
        }
        NoticeVersionView version = read.apply(notice);
        synchronized (versions) {
            versions.put(notice, version);
        }
        return version;
    }
}
