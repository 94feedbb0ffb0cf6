# Small questions about processes and ports that bin/run and bin/stop share; bash alone answers them.

# The process id that a pid file holds, or nothing.
pid_in() { [[ ! -f $1 ]] || head -n 1 "$1"; }

# Whether process $1 runs and its command line speaks of $2: a pid may have gone to somebody else since.
is_ours() {
    [[ -n $1 ]] && kill -0 "$1" 2> /dev/null || return 1
    if [[ -r /proc/$1/cmdline ]]; then tr '\0' ' ' < "/proc/$1/cmdline"; else ps -o command= -p "$1"; fi | grep -qF "$2"
}

# Whether something listens on host $1, port $2.
listens() { (: < "/dev/tcp/$1/$2") 2> /dev/null; }

# The status of GET http://$1:$2$3, or nothing.
http_status() {
    {
        exec 3<> "/dev/tcp/$1/$2" &&
            printf 'GET %s HTTP/1.0\r\nHost: %s:%s\r\n\r\n' "$3" "$1" "$2" >&3 &&
            read -r -t 20 _ status _ <&3 && printf '%s' "$status"
    } 2> /dev/null || true
}

# Becomes the command $*, deaf to a hang-up and without what the caller holds open: a lock's file, for instance, that would
# stay locked for as long as the command runs. For a subshell in the background.
become_detached() {
    local descriptor
    for descriptor in /dev/fd/*; do
        descriptor=${descriptor##*/}
        ((descriptor <= 2 || descriptor == 255)) || eval "exec $descriptor>&-"
    done
    exec nohup "$@"
}

# Ends process $1 with signal $2 and waits; after $3 seconds with SIGKILL.
end() {
    local tick
    kill -"$2" "$1" 2> /dev/null || return 0
    for ((tick = 0; tick < $3 * 5; tick++)); do
        kill -0 "$1" 2> /dev/null || return 0
        sleep 0.2
    done
    kill -KILL "$1" 2> /dev/null || true
}

# The port of the PostgreSQL that runs in directory $1, or nothing.
postgres_port() { ! is_ours "$(pid_in "$1/cluster/postmaster.pid")" "$1" || sed -n 4p "$1/cluster/postmaster.pid"; }

stop_postgres() {
    local pid
    pid=$(pid_in "$1/cluster/postmaster.pid")
    ! is_ours "$pid" "$1" || end "$pid" INT 30
}
