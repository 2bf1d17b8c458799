package org.buergerdialog.event;

import java.time.LocalDateTime;
import java.util.List;
import org.buergerdialog.shared.Bilingual;

/** A published reading of two hours in the town hall, as tests want it. */
public final class SampleEvent {

    private final LocalDateTime start;

    private long id = 7;
    private long topic = 1;
    private EventState state = EventState.PUBLISHED;
    private Bilingual words = new Bilingual("Lesung", null);
    private Bilingual audience;
    private String district;
    private String place = "Rathaus";
    private String address = "Rathausplatz 1";
    private List<Session> sessions = List.of();
    private int sequence;
    private boolean past;

    private SampleEvent(LocalDateTime start) {
        this.start = start;
    }

    public static SampleEvent at(LocalDateTime start) {
        return new SampleEvent(start);
    }

    public SampleEvent numbered(long id) {
        this.id = id;
        return this;
    }

    public SampleEvent about(long topic) {
        this.topic = topic;
        return this;
    }

    public SampleEvent in(String district) {
        this.district = district;
        return this;
    }

    public SampleEvent being(EventState state) {
        this.state = state;
        return this;
    }

    /** Says this in both languages wherever people write something. */
    public SampleEvent saying(String everywhere) {
        words = new Bilingual(everywhere, everywhere);
        audience = words;
        district = everywhere;
        place = everywhere;
        address = everywhere;
        return this;
    }

    SampleEvent on(List<Session> dates) {
        sessions = dates;
        return this;
    }

    SampleEvent changed(int times) {
        sequence = times;
        return this;
    }

    public SampleEvent over() {
        past = true;
        return this;
    }

    public EventView view() {
        return new EventView(
                id,
                1,
                "lesung-" + id,
                state,
                words,
                words,
                words,
                audience,
                topic,
                words,
                district,
                place,
                address,
                true,
                false,
                Contact.NONE,
                start,
                start.plusHours(2),
                sessions,
                RegistrationRules.seats(10),
                0,
                0,
                sequence,
                !past,
                false,
                start,
                past);
    }
}
