package org.tanku.platform.party.web;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Whether a request comes from this very machine (本机访问), and no proxy or foreign page speaks for
/// another: then, and only then, the first administrator is set, and demo people sign in.
@Component
class Doorstep {
    private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final List<String> OF_PROXIES = List.of("forwarded", "via", "x-real-ip");

    private final boolean boundToLoopback;

    Doorstep(Environment environment) {
        this.boundToLoopback = loopback(environment.getProperty("server.address", "0.0.0.0"));
    }

    /// The server itself answers on this machine only, and so was this request sent.
    boolean isOnlyWay(HttpServletRequest request) {
        return boundToLoopback && isHere(request);
    }

    boolean isHere(HttpServletRequest request) {
        return loopback(request.getRemoteAddr())
                && OWN_NAMES.contains(request.getServerName())
                && Collections.list(request.getHeaderNames()).stream().noneMatch(Doorstep::proxied);
    }

    private static boolean proxied(String header) {
        String name = header.toLowerCase(Locale.ROOT);
        return OF_PROXIES.contains(name) || name.startsWith("x-forwarded");
    }

    private static boolean loopback(String address) {
        try {
            return InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
