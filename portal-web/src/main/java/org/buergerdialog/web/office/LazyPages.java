package org.buergerdialog.web.office;

import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** Feeds a lazy table from a service that counts its rows and hands them out in pages. */
public final class LazyPages<T> extends LazyDataModel<T> {

    private static final long serialVersionUID = 1L;

    /** Answers how many rows there are. */
    public interface Count {
        int rows();
    }

    /** Answers the rows from {@code first}, at most {@code size} of them. */
    public interface Page<T> {
        List<T> rows(int first, int size);
    }

    // Tables build their model anew when a stored view wakes up, so nothing here has to be stored.
    private final transient Count count;
    private final transient Page<T> page;

    public LazyPages(Count count, Page<T> page) {
        this.count = count;
        this.page = page;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return count.rows();
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return page.rows(first, size);
    }
}
