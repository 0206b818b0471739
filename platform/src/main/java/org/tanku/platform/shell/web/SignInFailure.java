package org.tanku.platform.shell.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.tanku.platform.operations.Outage;

import java.io.IOException;

/// Whose name or password is wrong is told so (登录失败); when nobody could look it up, that.
class SignInFailure extends SimpleUrlAuthenticationFailureHandler {
    SignInFailure() {
        super("/login?refused");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failed)
            throws IOException, ServletException {
        if (Outage.isOutage(failed)) {
            Outages.tellThatItIsAway(failed, response);
        } else {
            super.onAuthenticationFailure(request, response, failed);
        }
    }
}
