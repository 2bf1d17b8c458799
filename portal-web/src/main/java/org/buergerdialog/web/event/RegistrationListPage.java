package org.buergerdialog.web.event;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.buergerdialog.event.EventState;
import org.buergerdialog.event.RegistrationService;
import org.buergerdialog.event.RegistrationView;

/** All registrations of a resident: coming, past and cancelled. */
@Named
@RequestScoped
public class RegistrationListPage {

    private static final Comparator<RegistrationView> BY_START =
            Comparator.comparing(registration -> registration.event().startsAt());

    @Inject
    private RegistrationService service;

    private List<RegistrationView> all;

    @PostConstruct
    void load() {
        all = service.mine();
    }

    public List<RegistrationView> getComing() {
        return all.stream()
                .filter(valid().and(mine -> !mine.event().past()))
                .sorted(BY_START)
                .toList();
    }

    public List<RegistrationView> getPast() {
        return all.stream()
                .filter(valid().and(mine -> mine.confirmed() && mine.event().past()))
                .sorted(BY_START.reversed())
                .toList();
    }

    public List<RegistrationView> getCancelled() {
        return all.stream().filter(valid().negate()).sorted(BY_START.reversed()).toList();
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    private static Predicate<RegistrationView> valid() {
        return mine -> mine.live() && mine.event().state() != EventState.CANCELLED;
    }
}
