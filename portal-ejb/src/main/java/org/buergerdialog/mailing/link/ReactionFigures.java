package org.buergerdialog.mailing.link;

import java.util.List;

/**
 * What became of the mails of a notice or digest, as totals that name nobody.
 *
 * @param links the most followed first
 * @param measuresOpens the operator has it measured; only those who agreed are
 * @param opened by readers themselves, as far as that can be told
 * @param proxied fetched by a program of the mail provider, for a reader or ahead of one
 */
public record ReactionFigures(List<Link> links, boolean measuresOpens, int opened, int proxied) {

    /**
     * One link.
     *
     * @param people how often a person followed it
     * @param machines how often a program opened it
     * @param consented of those by people: known by whom, because they had agreed
     */
    public record Link(String url, int people, int machines, int consented) {

        boolean used() {
            return people + machines > 0;
        }
    }

    /** Returns the links that somebody or some program opened. */
    public List<Link> used() {
        return links.stream().filter(Link::used).toList();
    }

    /** Returns the other ones. */
    public List<Link> unused() {
        return links.stream().filter(link -> !link.used()).toList();
    }

    public int people() {
        return links.stream().mapToInt(Link::people).sum();
    }

    public int machines() {
        return links.stream().mapToInt(Link::machines).sum();
    }

    public int consented() {
        return links.stream().mapToInt(Link::consented).sum();
    }
}
