package org.buergerdialog.content;

import java.util.List;

/** The blocks of a version, as one value. */
record Blocks(List<Block> list) {

    static final Blocks NONE = new Blocks(List.of());

    Blocks {
        list = List.copyOf(list);
    }
}
