package org.tanku.platform.api.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.tanku.platform.api.Scope;
import org.tanku.platform.api.Token;

/// Lets a request pass to an operation whose scope its token opens (授权范围核对). An address below
/// `/api/v1` without an operation is a bug, not an open door.
class ScopeCheck implements HandlerInterceptor {
    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (!(handler instanceof HandlerMethod method)) {
            throw ApiFault.of(DoorRefusal.ADDRESS_UNKNOWN, request.getRequestURI());
        }
        if (method.getBeanType() == NoAddress.class) {
            return true;
        }
        Operation operation = method.getMethodAnnotation(Operation.class);
        if (operation == null) {
            throw new IllegalStateException("no scope is told for " + method);
        }
        if (request.getAttribute(ApiGate.TOKEN) instanceof Token token) {
            if (!token.opens(operation.scope())) {
                throw new ApiFault(Problem.of(DoorRefusal.SCOPE_MISSING, operation.scope().code()));
            }
        } else if (operation.scope() != Scope.PUBLIC_READ) {
            throw new ApiFault(Problem.of(DoorRefusal.TOKEN_MISSING, operation.scope().code()));
        }
        return true;
    }
}
