package org.tanku.platform.secondfactor.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tanku.platform.party.SignedIn;
import org.tanku.platform.secondfactor.FreshSecondFactor;

import java.io.IOException;
import java.net.URI;

/// Nobody who needs a second factor passes without it (第二因素关口), to any page; the heaviest acts ask
/// for it again. A program that is no browser is told 403.
@Component
class FactorGate implements HandlerInterceptor {
    private static final String PASSWORD = "/password";

    private final FactorDesk desk;
    private final GivenFactor given;

    FactorGate(FactorDesk desk, GivenFactor given) {
        this.desk = desk;
        this.given = given;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object page)
            throws IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null
                || !(who.getPrincipal() instanceof SignedIn signedIn)
                || (signedIn.oneTime() && request.getServletPath().equals(PASSWORD))
                || !desk.isAsked(signedIn)) {
            return true;
        }
        if (given.isGiven(who) && (!isHeavy(page) || given.isFresh(who))) {
            return true;
        }
        String accepted = request.getHeader("Accept");
        if (accepted == null || !accepted.contains("text/html")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN, "second factor needed");
            return false;
        }
        request.getSession().setAttribute(FactorDesk.THEN, wayBack(request));
        response.sendRedirect(
                given.isGiven(who) ? SecondFactorPages.PATH + "?again" : SecondFactorPages.PATH);
        return false;
    }

    private static boolean isHeavy(Object page) {
        return page instanceof HandlerMethod method
                && method.hasMethodAnnotation(FreshSecondFactor.class);
    }

    /// The page itself, or the one that its form stands on; never another host.
    private static String wayBack(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            return request.getServletPath() + (query == null ? "" : "?" + query);
        }
        String from = request.getHeader("Referer");
        if (from == null) {
            return "/";
        }
        try {
            String path = URI.create(from).getRawPath();
            return path == null || !path.startsWith("/") || path.startsWith("//") ? "/" : path;
        } catch (IllegalArgumentException noAddress) {
            return "/";
        }
    }
}
