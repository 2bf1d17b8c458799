package org.buergerdialog.web.interest;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.buergerdialog.citizen.DistrictView;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.interest.Channel;
import org.buergerdialog.interest.ChannelOption;
import org.buergerdialog.interest.Frequency;
import org.buergerdialog.interest.PreferenceChange;
import org.buergerdialog.interest.PreferenceService;
import org.buergerdialog.interest.PreferencesView;
import org.buergerdialog.interest.TopicPreference;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.TownTime;
import org.buergerdialog.web.frame.Entrance;
import org.omnifaces.cdi.Param;

/** What a resident gets, about what, by which way and how often; signed in, or by the link of a mail. */
@Named
@RequestScoped
public class PreferencesPage {

    private static final int LATEST = 20;

    @Inject
    private PreferenceService service;

    @Inject
    private ProfileService profiles;

    @Inject
    private Entrance entrance;

    @Inject
    private Clock clock;

    /** The number of the change that was made just now. */
    @Inject
    @Param
    private Long geaendert;

    private PreferencesView view;
    private List<PreferenceChange> history;

    @PostConstruct
    void load() {
        view = service.of(entrance.access());
        history = service.history(entrance.access(), LATEST);
    }

    public PreferencesView getView() {
        return view;
    }

    /** Whether there is nothing but the link: no account, so no other way to be reached than by mail. */
    public boolean isWithoutAccount() {
        return entrance.isByLink() && !view.account();
    }

    /** The latest changes; those that only took another one back are told by the one they took back. */
    public List<PreferenceChange> getHistory() {
        return history;
    }

    /** The change that was made just now, if it was about this item: its row says so. */
    public PreferenceChange changed(String item) {
        return history.stream()
                .filter(change -> geaendert != null
                        && change.id() == geaendert
                        && change.item().equals(item))
                .findFirst()
                .orElse(null);
    }

    /** The ways one topic can come by: those that can be chosen, and the one that is. */
    public List<Channel> channels(TopicPreference topic) {
        return view.channels().stream()
                .filter(option -> option.available() || option.channel() == topic.channel())
                .map(ChannelOption::channel)
                .toList();
    }

    public List<DistrictView> getDistricts() {
        return profiles.districts();
    }

    public Frequency[] getFrequencies() {
        return Frequency.values();
    }

    public Language[] getLanguages() {
        return Language.values();
    }

    public LocalDate getToday() {
        return TownTime.today(clock);
    }
}
