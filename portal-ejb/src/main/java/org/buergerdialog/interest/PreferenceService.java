package org.buergerdialog.interest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.buergerdialog.citizen.Access;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;
import org.buergerdialog.shared.RuleViolation;

/**
 * What residents get, about what, by which way and how often.
 *
 * <p>They come signed in or by the link of a mail; a wrong or old link is {@link NotFound} {@code link}. Every change is
 * logged with what stood there before, so that it can be undone.
 */
@Stateless
@PermitAll
public class PreferenceService {

    public PreferencesView of(@NotNull Access access) {
        throw new UnsupportedOperationException();
    }

    /** Returns the numbers of the topics the resident follows. */
    public Set<Long> followed(@NotNull Access access) {
        throw new UnsupportedOperationException();
    }

    /** Follows a topic, at once and by mail; harmless if it is followed already. */
    public PreferenceChange follow(@NotNull Access access, long topic) {
        throw new UnsupportedOperationException();
    }

    /** Leaves a topic; harmless if it is not followed. */
    public PreferenceChange leave(@NotNull Access access, long topic) {
        throw new UnsupportedOperationException();
    }

    /** @throws RuleViolation {@code preference.not-followed} */
    public PreferenceChange frequency(@NotNull Access access, long topic, @NotNull Frequency frequency) {
        throw new UnsupportedOperationException();
    }

    /** @throws RuleViolation {@code preference.not-followed}, {@code preference.channel-unavailable} */
    public PreferenceChange channel(@NotNull Access access, long topic, @NotNull Channel channel) {
        throw new UnsupportedOperationException();
    }

    public PreferenceChange language(@NotNull Access access, @NotNull Language language) {
        throw new UnsupportedOperationException();
    }

    /**
     * Wants no news on these days, both inclusive.
     *
     * @throws RuleViolation {@code preference.pause-order} if it ends before it begins, {@code preference.pause-past}
     */
    public PreferenceChange pause(@NotNull Access access, @NotNull LocalDate from, @NotNull LocalDate until) {
        throw new UnsupportedOperationException();
    }

    /** Ends the pause; harmless if there is none. */
    public PreferenceChange resume(@NotNull Access access) {
        throw new UnsupportedOperationException();
    }

    /**
     * Wants news from these districts only, and those for the whole town; none for all of them.
     *
     * @throws RuleViolation {@code preference.district} if one is unknown
     */
    public PreferenceChange districts(@NotNull Access access, @NotNull Set<@NotNull String> districts) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes a change back; that is a change of its own and can be taken back, too.
     *
     * @throws NotFound {@code preference-change} if it is not one of the resident's
     * @throws RuleViolation {@code preference.changed-since} if it was taken back before or something changed in between
     */
    public PreferenceChange undo(@NotNull Access access, long change) {
        throw new UnsupportedOperationException();
    }

    /** Returns the latest changes, the newest first. */
    public List<PreferenceChange> history(@NotNull Access access, int size) {
        throw new UnsupportedOperationException();
    }
}
