# Sourced by ./palier and ./verify: finds a JDK and asks Maven to build with it.
# Finding starts no process where the JDKs have a `release` file, as all of them now do.

jdk_least=25
java_home=

# Without a locale Java reads accents in file names as question marks.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in C | POSIX) export LC_ALL=C.UTF-8 ;; esac

# jdk_read HOME: sets jdk_version to the version of the Java in HOME, empty where there is none.
jdk_read() {
    local line
    jdk_version=
    [[ -x $1/bin/java && -r $1/release ]] || return 1
    while IFS= read -r line; do
        case $line in
            JAVA_VERSION=*) jdk_version=${jdk_version:-${line#*=}} ;;
            JAVA_RUNTIME_VERSION=*) jdk_version=${line#*=} ;;
        esac
    done < "$1/release"
    jdk_version=${jdk_version//\"/}
    jdk_version=${jdk_version%$'\r'}
}

# jdk_fits HOME: takes HOME when it is recent enough, and has a compiler where one is asked for.
jdk_fits() {
    [[ -n $1 ]] && jdk_read "$1" || return 1
    [[ ${jdk_version%%[!0-9]*} -ge $jdk_least ]] || return 1
    [[ $jdk_need != javac || -x $1/bin/javac ]] || return 1
    java_home=$1
}

# jdk_asked HOME: the same for a Java that has no `release` file, by asking it.
jdk_asked() {
    [[ -n $1 && -x $1/bin/java && ! -r $1/release ]] || return 1
    jdk_version=$("$1/bin/java" -version 2>&1) || return 1
    jdk_version=${jdk_version#*\"}
    jdk_version=${jdk_version%%\"*}
    [[ ${jdk_version%%[!0-9]*} -ge $jdk_least ]] || return 1
    [[ $jdk_need != javac || -x $1/bin/javac ]] || return 1
    java_home=$1
}

# jdk_find [javac]: sets java_home and jdk_version, from JAVA_HOME, then PATH, then where systems put JDKs.
jdk_find() {
    local jdk_need=${1-} on_path= home
    jdk_fits "${JAVA_HOME-}" && return
    if on_path=$(type -P java); then
        on_path=$(readlink -f "$on_path" 2>/dev/null || echo "$on_path")
        on_path=${on_path%/bin/java}
        jdk_fits "$on_path" && return
    fi
    for home in /usr/lib/jvm/* /opt/* /opt/java/* ~/.sdkman/candidates/java/* ~/.jdks/* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home ~/Library/Java/JavaVirtualMachines/*/Contents/Home; do
        jdk_fits "$home" && return
    done
    jdk_asked "${JAVA_HOME-}" || jdk_asked "$on_path"
}

# jdk_or_exit [javac]: the same, or one sentence on what to install.
jdk_or_exit() {
    jdk_find "$@" && return
    echo "Palier a besoin d'un JDK $jdk_least ou plus récent : installez-le, ou indiquez son dossier par JAVA_HOME." >&2
    exit 2
}

# maven_or_exit: Maven is there, or one sentence on what to install.
maven_or_exit() {
    type -P mvn > /dev/null && return
    echo "Palier a besoin de Maven 3.8.6 ou plus récent pour se construire : installez-le (commande « mvn »)." >&2
    exit 2
}

# maven ARGUMENT…: Maven at the root of the project, on the JDK that was found, whatever a .mavenrc says.
maven() {
    (cd "$root" && JAVA_HOME=$java_home MAVEN_SKIP_RC=true mvn -B -ntp "$@" < /dev/null)
}
