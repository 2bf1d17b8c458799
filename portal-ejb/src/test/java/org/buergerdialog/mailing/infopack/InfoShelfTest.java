package org.buergerdialog.mailing.infopack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.buergerdialog.citizen.DistrictView;
import org.buergerdialog.content.NoticeState;
import org.buergerdialog.content.NoticeVersionView;
import org.buergerdialog.content.NoticeView;
import org.buergerdialog.document.InfoPackEvent;
import org.buergerdialog.event.EventView;
import org.buergerdialog.event.SampleEvent;
import org.buergerdialog.interest.TopicView;
import org.buergerdialog.interest.Wishes;
import org.buergerdialog.shared.Bilingual;
import org.buergerdialog.shared.Language;
import org.junit.jupiter.api.Test;

class InfoShelfTest {

    private static final Instant NOW = Instant.parse("2026-11-26T17:30:00Z");
    private static final LocalDateTime START = LocalDateTime.parse("2026-12-01T18:30:00");
    private static final long CULTURE = 1;
    private static final long MUSIC = 2;
    private static final long SPORTS = 3;

    private final InfoShelf shelf = new InfoShelf(
            NOW,
            List.of(notice(21, SPORTS, MUSIC), notice(22, SPORTS)),
            List.of(
                    event(11, MUSIC, null),
                    event(12, CULTURE, "Altstadt"),
                    event(13, SPORTS, "Nordhang"),
                    event(14, MUSIC, "Nordhang")),
            List.of(topic(CULTURE, "Kultur", topic(MUSIC, "Musik")), topic(SPORTS, "Sport")),
            List.of(new DistrictView("altstadt", "Altstadt"), new DistrictView("nordhang", "Nordhang")),
            "https://portal.example");

    @Test
    void whoeverFollowsATopicGetsWhatIsBelowItToo() {
        assertThat(fitting(Set.of(CULTURE), Set.of())).containsExactly(11L, 12L, 14L);
        assertThat(fitting(Set.of(MUSIC), Set.of())).containsExactly(11L, 14L);
        assertThat(fitting(Set.of(), Set.of())).isEmpty();
    }

    @Test
    void aNoticeFitsWhoeverFollowsAnyOfItsTopics() {
        assertThat(shelf.notices(new Wishes(Set.of(CULTURE), Set.of()), 3))
                .extracting(NoticeView::id)
                .containsExactly(21L);
        assertThat(shelf.notices(new Wishes(Set.of(CULTURE, SPORTS), Set.of()), 3))
                .extracting(NoticeView::id)
                .containsExactly(21L, 22L);
    }

    @Test
    void whoeverWantsOneDistrictGetsItsEventsAndThoseOfTheWholeTown() {
        assertThat(fitting(Set.of(CULTURE, SPORTS), Set.of("nordhang"))).containsExactly(11L, 13L, 14L);
    }

    @Test
    void topicsAreNamedAsTheyAreFollowedInTheOrderOfTheTown() {
        Wishes wishes = new Wishes(Set.of(SPORTS, CULTURE), Set.of());

        assertThat(shelf.names(wishes, List.of(MUSIC), Language.DE)).containsExactly("Kultur");
        assertThat(shelf.names(wishes, List.of(SPORTS, MUSIC), Language.DE)).containsExactly("Kultur", "Sport");
    }

    @Test
    void anEventIsWrittenOnceForAllReadersOfALanguage() {
        EventView event = event(11, MUSIC, null);

        InfoPackEvent written = shelf.event(event, Language.DE);
        assertThat(shelf.event(event, Language.DE)).isSameAs(written);
        assertThat(written.url()).isEqualTo("https://portal.example/veranstaltungen/lesung-11");
        assertThat(written.place()).isEqualTo("Rathaus, Rathausplatz 1");
        assertThat(shelf.event(event, Language.EN)).isNotSameAs(written);
    }

    @Test
    void itIsReadAnewOnceItsTimeIsOver() {
        assertThat(shelf.fresh(NOW.minusMillis(1))).isTrue();
        assertThat(shelf.fresh(NOW)).isFalse();
    }

    private List<Long> fitting(Set<Long> topics, Set<String> districts) {
        return shelf.events(new Wishes(topics, districts)).stream()
                .map(EventView::id)
                .toList();
    }

    private static TopicView topic(long id, String name, TopicView... below) {
        return new TopicView(id, "topic-" + id, new Bilingual(name, null), new Bilingual("", null), List.of(below));
    }

    private static NoticeView notice(long id, Long... topics) {
        Bilingual words = new Bilingual("Neues", null);
        NoticeVersionView version = new NoticeVersionView(
                1,
                NoticeState.APPROVED,
                words,
                List.of(),
                topics[0],
                Set.of(),
                Set.of(),
                true,
                true,
                null,
                null,
                null,
                NOW,
                null,
                NOW);
        return new NoticeView(
                id, 1, "neues-" + id, version, 1, 1, List.of(topics), List.of(words), List.of(), NOW, NOW, false, NOW);
    }

    private static EventView event(long id, long topic, String district) {
        return SampleEvent.at(START).numbered(id).about(topic).in(district).view();
    }
}
