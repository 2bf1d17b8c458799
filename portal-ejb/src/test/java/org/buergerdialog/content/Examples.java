package org.buergerdialog.content;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.buergerdialog.shared.Bilingual;

/** Pieces for tests. */
final class Examples {

    private Examples() {}

    static NoticeVersionView piece(String subject, String subjectEn, Block... blocks) {
        return new NoticeVersionView(
                1,
                NoticeState.DRAFT,
                new Bilingual(subject, subjectEn),
                List.of(blocks),
                1,
                Set.of(),
                Set.of(),
                true,
                true,
                null,
                null,
                "staff:a",
                Instant.EPOCH,
                null,
                null);
    }

    static Block block(Block.Kind kind, String de, String en, String target) {
        return new Block(kind, de, en, target, Readers.EVERYBODY);
    }
}
