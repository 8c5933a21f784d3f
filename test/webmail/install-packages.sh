#!/bin/sh
# Installs the named Debian packages without letting them start a service.
# A shell script and not a part of packages.mjs, so that it tidies up even if the test run is killed meanwhile.
set -eu

export DEBIAN_FRONTEND=noninteractive
policy=/usr/sbin/policy-rc.d

# Packages ask this file before they start anything, and 101 means no. Containers often have one: leave theirs alone.
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  trap 'exit 130' INT
  trap 'exit 143' TERM
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod 755 "$policy"
fi

# No database and no web server for Roundcube: the tests bring their own. This fails where Roundcube was once removed,
# as debconf then knows the question only by half; without the answers one database more is made, which harms nobody.
debconf-set-selections <<END || echo 'Going on with the default answers.'
roundcube-core roundcube/dbconfig-install boolean false
roundcube-core roundcube/reconfigure-webserver multiselect
roundcube-core roundcube/restart-webserver boolean false
END

# Roundcube wants `php`, and that wants a web server's PHP, with Apache's as apt's first choice. A PHP for CGI will do
# as well if it is there before; it is not used.
install() {
  apt-get -y -q -o DPkg::Lock::Timeout=120 install --no-install-recommends php-cgi &&
    apt-get -y -q -o DPkg::Lock::Timeout=120 install --no-install-recommends "$@"
}

if ! ls /var/lib/apt/lists/*Packages* >/dev/null 2>&1; then
  apt-get -q update
  install "$@"
else
  # Old lists name versions that the mirror no longer has.
  install "$@" || { apt-get -q update && install "$@"; }
fi
