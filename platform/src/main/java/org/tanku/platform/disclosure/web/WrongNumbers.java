package org.tanku.platform.disclosure.web;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/// Tells apart a number that was mistyped and one that does not exist (编号有误), and says what to do
/// next.
@Component
class WrongNumbers {
    String page(
            String what,
            String typed,
            HttpStatus status,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status.value());
        model.addAttribute("what", what);
        model.addAttribute("typed", typed);
        return "disclosure/wrong";
    }
}
