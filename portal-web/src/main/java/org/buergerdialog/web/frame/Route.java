package org.buergerdialog.web.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One address people read, what answers it, and which roles may see it; no roles means everybody. */
record Route(String address, Pattern pattern, List<String> names, String target, List<String> roles) {

    private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

    /** A page: {@code event/list} is the view {@code /WEB-INF/pages/event/list.xhtml}. */
    static Route page(String address, String view, String... roles) {
        return of(address, "/WEB-INF/pages/" + view + ".xhtml", roles);
    }

    /** A file to download, answered by the servlet with this name. */
    static Route download(String address, String servlet, String... roles) {
        return of(address, "/WEB-INF/downloads/" + servlet, roles);
    }

    private static Route of(String address, String target, String... roles) {
        List<String> names =
                NAME.matcher(address).results().map(result -> result.group(1)).toList();
        Pattern pattern = Pattern.compile(NAME.matcher(address).replaceAll("([^/]+)"));
        return new Route(address, pattern, names, target, List.of(roles));
    }

    /** Where to forward a request for this path, the path's variables as parameters; empty when the path is another's. */
    Optional<String> forward(String path) {
        Matcher matcher = pattern.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        StringBuilder forward = new StringBuilder(target);
        for (int i = 0; i < names.size(); i++) {
            forward.append(i == 0 ? '?' : '&')
                    .append(names.get(i))
                    .append('=')
                    .append(URLEncoder.encode(matcher.group(i + 1), StandardCharsets.UTF_8));
        }
        return Optional.of(forward.toString());
    }

    /** Whether knowing the address is all it takes, because a secret from a mail stands in it. */
    boolean isByLink() {
        return names.contains("token");
    }

    boolean isPage() {
        return target.endsWith(".xhtml");
    }
}
