package io.listwarden.service;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Start here: the application, with the roles that its configuration gives it. */
@SpringBootApplication
public class ListwardenApplication {
    public static void main(String[] args) {
        SpringApplication.run(ListwardenApplication.class, args);
    }
}
