package dev.mentoring.cli;

import com.google.common.base.Splitter;
import dev.mentoring.cli.reading.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The URL of a store.
 *
 * @param url as somebody wrote it
 */
record StoreUrl(String url) {

    static final String MEMORY = "memory";

    private static final String H2 = "jdbc:h2:";
    private static final Pattern OTHER = Pattern.compile("memory|jdbc:h2:mem:.*|jdbc:postgresql:.*", Pattern.DOTALL);
    private static final Pattern SERVER = Pattern.compile("(tcp|ssl|zip):.*", Pattern.DOTALL);
    /** A folder must be named: H2 takes no path that only implies the current one. */
    private static final Pattern PATH = Pattern.compile("([.]{1,2}[/\\\\]|~|/|\\\\|[A-Za-z]:).*", Pattern.DOTALL);

    private static final String EXTENSION = ".mv.db";

    /** Why there is no such store. */
    Optional<Text> problem() {
        if (OTHER.matcher(url).matches()) {
            return Optional.empty();
        }
        if (!url.startsWith(H2) || SERVER.matcher(url.substring(H2.length())).matches()) {
            return Optional.of(Text.of("store.unknown", Text.quoted(url)));
        }
        String rest = url.substring(H2.length());
        String path = rest.startsWith("file:") ? rest.substring("file:".length()) : rest;
        return file(Splitter.on(';').split(path).iterator().next());
    }

    private static Optional<Text> file(String path) {
        if (path.endsWith(EXTENSION)) {
            String bare = path.substring(0, path.length() - EXTENSION.length());
            return Optional.of(Text.of("store.extension", EXTENSION, "jdbc:h2:file:" + bare));
        }
        return PATH.matcher(path).matches()
                ? Optional.empty()
                : Optional.of(Text.of("store.relative", Text.quoted(path), "jdbc:h2:file:./" + path));
    }
}
