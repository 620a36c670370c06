package vn.kehoach.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;

import java.util.List;
import java.util.Set;

/** Refuses what a browser on this machine would not ask for by itself. */
record Guard(int port) {
    private static final Set<String> READING = Set.of("GET", "HEAD");

    /** The status to refuse with, or 0. */
    int refusal(HttpExchange exchange) {
        if (!READING.contains(exchange.getRequestMethod())) {
            return 405;
        }
        // A page from elsewhere may lead here, and is told no more than that; it must not make us
        // work.
        if (isForeign(exchange.getRequestHeaders())) {
            return 403;
        }
        // Of another name that was made to lead here: that page must not read what we answer.
        return isOwn(exchange.getRequestHeaders()) ? 0 : 421;
    }

    private static boolean isForeign(Headers headers) {
        return "cross-site".equals(headers.getFirst("Sec-Fetch-Site"))
                && !"navigate".equals(headers.getFirst("Sec-Fetch-Mode"));
    }

    private boolean isOwn(Headers headers) {
        var hosts = headers.getOrDefault("Host", List.of());
        return hosts.size() == 1
                && Set.of("127.0.0.1:" + port, "localhost:" + port).contains(hosts.get(0));
    }
}
