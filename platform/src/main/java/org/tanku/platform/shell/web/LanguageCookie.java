package org.tanku.platform.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;

import java.time.Duration;
import java.util.Locale;

/// Remembers the language a reader chose with `?lang=`; any other value changes nothing.
class LanguageCookie extends CookieLocaleResolver implements HandlerInterceptor {

    LanguageCookie(Locale otherwise) {
        super("lang");
        setDefaultLocale(otherwise);
        setCookieMaxAge(Duration.ofDays(365));
        setCookieSameSite("Lax");
        setCookieHttpOnly(true);
        setRejectInvalidCookies(false);
    }

    @Override
    protected @Nullable Locale parseLocaleValue(String value) {
        return switch (value) {
            case "zh-CN" -> Locale.SIMPLIFIED_CHINESE;
            case "en" -> Locale.ENGLISH;
            default -> null;
        };
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object page) {
        String asked = request.getParameter("lang");
        Locale language = asked == null ? null : parseLocaleValue(asked);
        if (language != null) {
            setLocale(request, response, language);
        }
        return true;
    }
}
