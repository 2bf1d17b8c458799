package org.buergerdialog.shared;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers what was used last; what nobody has used for the longest time goes first. For one thread at a time. */
public final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1L;

    private final int most;

    /** @param most how many entries it keeps */
    public Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
