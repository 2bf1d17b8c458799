package org.buergerdialog.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import org.buergerdialog.event.EventFilter;
import org.buergerdialog.event.EventService;
import org.buergerdialog.event.EventView;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.TownTime;
import org.omnifaces.cdi.Param;

/** The events of a month, day by day; also what is over and what was called off. */
@Named
@RequestScoped
public class EventMonthPage {

    /** How far one can leaf, so that programs that follow every link come to an end. */
    private static final int MONTHS_BACK = 12;

    private static final int MONTHS_AHEAD = 24;
    private static final int MOST = 1000;

    @Inject
    private EventService events;

    @Inject
    private EventQuery query;

    @Inject
    private Clock clock;

    @Inject
    @Param(name = "month")
    private String requested;

    private YearMonth month;
    private YearMonth now;
    private List<MonthDay> days;

    @PostConstruct
    void load() {
        LocalDate today = TownTime.today(clock);
        now = YearMonth.from(today);
        month = asked();
        if (!reachable(month)) {
            throw new NotFound("month");
        }
        EventFilter filter = query.filter(TownTime.now(clock))
                .between(
                        month.atDay(1).atStartOfDay(),
                        month.plusMonths(1).atDay(1).atStartOfDay())
                .withCancelled();
        List<EventView> found = events.find(filter, 0, MOST);
        days = IntStream.rangeClosed(1, month.lengthOfMonth())
                .mapToObj(day -> MonthDay.of(month.atDay(day), today, found))
                .toList();
    }

    private YearMonth asked() {
        try {
            return YearMonth.parse(requested);
        } catch (DateTimeException e) {
            throw new NotFound("month");
        }
    }

    private boolean reachable(YearMonth other) {
        long away = ChronoUnit.MONTHS.between(now, other);
        return -MONTHS_BACK <= away && away <= MONTHS_AHEAD;
    }

    public YearMonth getMonth() {
        return month;
    }

    /** Null where the calendar ends. */
    public YearMonth getPrevious() {
        return reachable(month.minusMonths(1)) ? month.minusMonths(1) : null;
    }

    /** Null where the calendar ends. */
    public YearMonth getNext() {
        return reachable(month.plusMonths(1)) ? month.plusMonths(1) : null;
    }

    /** The month we have; null on its own page. */
    public YearMonth getNow() {
        return month.equals(now) ? null : now;
    }

    public List<MonthDay> getDays() {
        return days;
    }

    /** The days of a week, to name the columns by. */
    public List<LocalDate> getWeek() {
        LocalDate monday = month.atDay(1).with(DayOfWeek.MONDAY);
        return IntStream.range(0, 7).mapToObj(monday::plusDays).toList();
    }

    public boolean isQuiet() {
        return days.stream().allMatch(MonthDay::free);
    }
}
