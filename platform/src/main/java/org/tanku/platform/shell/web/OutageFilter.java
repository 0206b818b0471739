package org.tanku.platform.shell.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.tanku.platform.operations.Outage;

import java.io.IOException;

/// Tells an outage (数据库不可用) also where no page's method was asked, or while a page is being drawn:
/// templates read rooms too.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class OutageFilter extends OncePerRequestFilter {
    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException failed) {
            if (response.isCommitted() || !Outage.isOutage(failed)) {
                throw failed;
            }
            response.reset();
            Outages.tellThatItIsAway(failed, response);
        }
    }
}
