package org.buergerdialog.it.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.buergerdialog.citizen.ProfileService;
import org.buergerdialog.event.EventService;
import org.buergerdialog.shared.Role;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may call what: asked of every business method there is, because the list is made from the application itself. */
@ExtendWith(ArquillianExtension.class)
class AccessIT {

    private static final List<String> ROLES =
            List.of(Role.CITIZEN, Role.EDITOR, Role.EVENT_MANAGER, Role.ADVISER, Role.PRIVACY_OFFICER, Role.ADMIN);

    @Inject
    private Caller caller;

    @Inject
    private ProfileService profiles;

    @Inject
    private EventService events;

    /** A method that not everybody may call. */
    record Guarded(Class<?> service, Method method, Set<String> roles) {

        @Override
        public String toString() {
            return service.getSimpleName() + "." + method.getName();
        }

        /** Calls it with nothing in hand; security is asked before anybody looks at the parameters. */
        Throwable call() {
            Object bean = CDI.current().select(service).get();
            Object[] nothing = Arrays.stream(method.getParameterTypes())
                    .map(Guarded::nothing)
                    .toArray();
            return catchThrowable(() -> {
                try {
                    method.invoke(bean, nothing);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });
        }

        private static Object nothing(Class<?> type) {
            if (type == int.class) {
                return 0;
            }
            return type == long.class ? (Object) 0L : null;
        }
    }

    @Test
    void aGuestIsRefusedByEveryMethodThatNeedsARole() {
        List<Guarded> guarded = guarded();
        assertThat(guarded).hasSizeGreaterThan(30);
        List<String> open = guarded.stream()
                .filter(method -> !(method.call() instanceof EJBAccessException))
                .map(Guarded::toString)
                .toList();
        assertThat(open).as("methods that let a guest in").isEmpty();
    }

    @Test
    void everyOtherRoleIsRefusedByEveryMethodThatNeedsARole() {
        List<String> open = new ArrayList<>();
        for (Guarded method : guarded()) {
            for (String role : ROLES) {
                if (!method.roles().contains(role) && !refuses(method, role)) {
                    open.add(method + " lets " + role + " in");
                }
            }
        }
        assertThat(open).isEmpty();
    }

    private boolean refuses(Guarded method, String role) {
        return caller.as("somebody", Set.of(role), method::call).orThrow() instanceof EJBAccessException;
    }

    @Test
    void everyBeanOfTheDomainSaysWhoMayCallIt() {
        List<String> silent = services()
                .filter(service -> !service.isAnnotationPresent(RolesAllowed.class)
                        && !service.isAnnotationPresent(PermitAll.class))
                .filter(service -> service.isAnnotationPresent(Stateless.class))
                .map(Class::getSimpleName)
                .toList();
        assertThat(silent).isEmpty();
    }

    @Test
    void aResidentMayNotCreateEvents() {
        assertThat(caller.as("somebody", Set.of(Role.CITIZEN), () -> events.page("", 0, 10))
                        .thrown())
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void anEventManagerHasNoProfile() {
        assertThat(caller.as("somebody", Set.of(Role.EVENT_MANAGER), profiles::mine)
                        .thrown())
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void everybodySeesWhatIsOn() {
        assertThat(events.upcoming(3)).hasSizeLessThanOrEqualTo(3);
    }

    private static List<Guarded> guarded() {
        return services().flatMap(AccessIT::guarded).toList();
    }

    private static Stream<Guarded> guarded(Class<?> service) {
        return Arrays.stream(service.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> !method.isAnnotationPresent(PermitAll.class))
                .flatMap(method -> roles(service, method)
                        .map(roles -> new Guarded(service, method, new TreeSet<>(List.of(roles.value())))));
    }

    private static Stream<RolesAllowed> roles(Class<?> service, Method method) {
        RolesAllowed own = method.getAnnotation(RolesAllowed.class);
        return Stream.ofNullable(own == null ? service.getAnnotation(RolesAllowed.class) : own);
    }

    private static Stream<Class<?>> services() {
        return SecondNode.lines(SecondNode.CLASSES).stream()
                .<Class<?>>map(AccessIT::load)
                .filter(type -> type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, AccessIT.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
