package fr.palier.web.serving;

import fr.palier.web.problem.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells a browser what a page of another site may ask of the API: everything, without cookies. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class Preflight extends OncePerRequestFilter {

    private static final String A_DAY = "86400";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean isPreflight = request.getMethod().equals("OPTIONS")
                && request.getHeader(HttpHeaders.ACCESS_CONTROL_REQUEST_METHOD) != null
                && Problem.isAnsweredAt(request.getServletPath());
        if (!isPreflight) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Accept, Content-Type, If-None-Match");
        response.setHeader(HttpHeaders.ACCESS_CONTROL_MAX_AGE, A_DAY);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
