package org.buergerdialog.content;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.buergerdialog.citizen.Citizens;
import org.buergerdialog.shared.Language;
import org.buergerdialog.shared.NotFound;

/** Shows everybody what was published: residents who are signed in get what is for them, guests what is for everybody. */
@Stateless
@PermitAll
public class NewsService {

    @EJB
    private PublishedNotices notices;

    @EJB
    private Citizens citizens;

    @Inject
    private Assembly assembly;

    /**
     * A piece as somebody reads it.
     *
     * @param language in which it is
     */
    public record Read(NoticeView notice, Language language, String subject, List<Part> parts) {}

    /**
     * Returns a page of what everybody may read, the newest first.
     *
     * @param topics what it is about; empty for anything
     */
    public List<NoticeView> page(@NotNull Set<Long> topics, int first, int size) {
        return notices.page(topics, first, size);
    }

    public int count(@NotNull Set<Long> topics) {
        return notices.count(topics);
    }

    /**
     * Returns a piece as the caller reads it.
     *
     * @param language of the page
     * @throws NotFound if there is none of this name that everybody may read now
     */
    public Read read(@NotNull String slug, @NotNull Language language) {
        NoticeView notice = notices.get(slug);
        OptionalLong resident = citizens.caller();
        Reader reader = resident.isPresent()
                ? assembly.reader(citizens.profile(resident.getAsLong()), notice)
                        .speaking(language)
                : assembly.stranger(language);
        return new Read(
                notice, notice.languageFor(language), assembly.subject(notice, reader), assembly.parts(notice, reader));
    }
}
