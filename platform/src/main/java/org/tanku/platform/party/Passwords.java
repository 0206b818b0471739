package org.tanku.platform.party;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The table of passwords, which knows only their hashes, and the sign-in that reads it (密码).
@Service
public class Passwords implements UserDetailsService {
    private final JdbcClient db;
    private final PasswordEncoder encoder;
    private final Clock clock;

    Passwords(JdbcClient db, PasswordEncoder encoder, Clock clock) {
        this.db = db;
        this.encoder = encoder;
        this.clock = clock;
    }

    /// Sets a password that its owner chose.
    @Transactional
    public void choose(PartyId person, String password) {
        set(person, password, false);
    }

    /// Sets a password that must be changed at the first sign-in.
    @Transactional
    public void giveOneTime(PartyId person, String password) {
        set(person, password, true);
    }

    private void set(PartyId person, String password, boolean oneTime) {
        db.sql("""
                insert into party.password (person_id, demo, hash, one_time, set_at)
                values (:person, false, :hash, :oneTime, :at)
                on conflict (person_id) do update
                   set hash = excluded.hash,
                       one_time = excluded.one_time,
                       set_at = excluded.set_at
                """)
                .param("person", person.value())
                .param("hash", encoder.encode(password))
                .param("oneTime", oneTime)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Demo people have no row here, so they are unknown to the form.
    @Override
    public UserDetails loadUserByUsername(String loginName) {
        return db.sql("""
                select id, login_name, hash, one_time
                  from party.person join party.password on person_id = id
                 where login_name = lower(btrim(:login))
                """)
                .param("login", loginName)
                .query((row, _) -> new SignedIn(
                        new PartyId(row.getObject("id", UUID.class)),
                        row.getString("login_name"),
                        row.getString("hash"),
                        row.getBoolean("one_time")))
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("no such login name"));
    }
}
