package org.buergerdialog.it.stack;

import java.util.Comparator;
import org.junit.jupiter.api.ClassDescriptor;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.ClassOrdererContext;

/**
 * Runs the stories first, then the checks, which look at what the stories left, and then what needs the second node.
 *
 * <p>For speed alone: no test depends on the order.
 */
public final class ServerTestsLast implements ClassOrderer {

    @Override
    public void orderClasses(ClassOrdererContext context) {
        context.getClassDescriptors().sort(Comparator.comparingInt(ServerTestsLast::place));
    }

    private static int place(ClassDescriptor test) {
        String name = test.getTestClass().getPackageName();
        return name.endsWith(".server") ? 2 : name.endsWith(".check") ? 1 : 0;
    }
}
