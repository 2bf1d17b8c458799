package org.buergerdialog.interest;

import java.util.List;
import java.util.stream.Stream;
import org.buergerdialog.shared.Bilingual;

/** A topic with the topics below it. */
public record TopicView(long id, String slug, Bilingual name, Bilingual description, List<TopicView> children) {

    /** Returns the topic itself and everything below it. */
    public Stream<TopicView> withBelow() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(TopicView::withBelow));
    }
}
