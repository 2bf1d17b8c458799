package org.buergerdialog.interest;

import java.util.List;
import org.buergerdialog.shared.Bilingual;

/** A topic with the topics below it. */
public record TopicView(long id, String slug, Bilingual name, Bilingual description, List<TopicView> children) {}
