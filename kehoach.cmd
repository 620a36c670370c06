@echo off
rem Finds a JDK, builds the tool when there is no jar yet, and runs it. See the script "kehoach".
rem
rem   KEHOACH_JAVA_HOME   the JDK to use, before JAVA_HOME, PATH and the usual folders
rem   KEHOACH_JAVA_OPTS   more options for java, separated by spaces
setlocal EnableExtensions DisableDelayedExpansion

rem The messages below are in UTF-8; the code page of the console is put back at the end.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "codepage=%%p"
chcp 65001 >nul

set "home=%~dp0"
set "jar=%home%target\kehoach.jar"
set "jdk="
set "newest=20"

if defined KEHOACH_JAVA_HOME (
    call :consider "%KEHOACH_JAVA_HOME%"
    if not defined jdk (
        echo kehoach: KEHOACH_JAVA_HOME không phải là JDK 21 trở lên: "%KEHOACH_JAVA_HOME%">&2
        echo kehoach: KEHOACH_JAVA_HOME is not a JDK 21 or newer: "%KEHOACH_JAVA_HOME%">&2
        set "result=2"
        goto end
    )
)
if not defined jdk if defined JAVA_HOME call :consider "%JAVA_HOME%"
if not defined jdk for /f "delims=" %%j in ('where java 2^>nul') do if not defined jdk call :consider "%%~dpj.."
if not defined jdk (
    for %%f in (
        "%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft"
        "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft"
        "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks"
    ) do if exist "%%~f" for /d %%d in ("%%~f\*") do call :consider "%%~d"
)
if not defined jdk (
    echo kehoach: không tìm thấy Java 21 trở lên.>&2
    echo kehoach:   Hãy cài một JDK 21 trở lên, ví dụ từ https://adoptium.net,>&2
    echo kehoach:   hoặc đặt KEHOACH_JAVA_HOME trỏ tới thư mục JDK đã cài.>&2
    echo kehoach: no Java 21 or newer was found.>&2
    echo kehoach:   Install a JDK 21 or newer, for example from https://adoptium.net,>&2
    echo kehoach:   or set KEHOACH_JAVA_HOME to the folder of an installed one.>&2
    set "result=2"
    goto end
)

if not exist "%jar%" if exist "%home%pom.xml" (
    call :build
    if errorlevel 1 (
        set "result=3"
        goto end
    )
)
if not exist "%jar%" (
    echo kehoach: thiếu tệp chương trình / the program is missing: "%jar%">&2
    set "result=3"
    goto end
)

rem Who sets options may set the heap, and then sets all of it.
set "young=-Xmn32m"
if defined KEHOACH_JAVA_OPTS set "young="
rem What stays gets the second compiler too.
set "compiler=-XX:TieredStopAtLevel=1"
for %%c in (watch serve lsp) do if "%~1"=="%%c" set "compiler=-XX:+TieredCompilation"

"%jdk%\bin\java.exe" -XX:+UseSerialGC %young% %compiler% -XX:-UsePerfData -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8 -Djava.awt.headless=true -Djdk.console=java.base %KEHOACH_JAVA_OPTS% -cp "%jar%" vn.kehoach.cli.Main %*
set "result=%ERRORLEVEL%"

:end
if defined codepage chcp %codepage% >nul
endlocal & exit /b %result%

rem Keeps the JDK in %1 when it is newer than those seen before; its file "release" tells.
:consider
if not exist "%~1\bin\java.exe" exit /b
if not exist "%~1\release" exit /b
set "feature=0"
for /f tokens^=2^ delims^=^" %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do (
    for /f "delims=.+-" %%n in ("%%v") do set "feature=%%n"
)
if %feature% gtr %newest% (
    set "newest=%feature%"
    set "jdk=%~1"
)
exit /b

rem Builds in a folder of its own and moves the jar in one step, so that nobody sees half a jar.
:build
where mvn >nul 2>nul
if errorlevel 1 (
    echo kehoach: thiếu Maven để xây dựng công cụ; hãy cài Maven rồi chạy lại lệnh này.>&2
    echo kehoach: Maven is needed to build the tool; install it and run this command again.>&2
    exit /b 1
)
echo kehoach: xây dựng công cụ lần đầu (khoảng một phút, cần Maven và mạng)...>&2
echo kehoach: building the tool the first time (about a minute, needs Maven and the network)...>&2
if not exist "%home%target" mkdir "%home%target"
set "log=%home%target\kehoach-build.log"
set "work=target\launcher\build-%RANDOM%%RANDOM%"
set "JAVA_HOME=%jdk%"
pushd "%home%"
call mvn -B -Dmaven.test.skip=true "-Dkehoach.target=%work%" package >"%log%" 2>&1 <nul
set "status=%ERRORLEVEL%"
if exist "%work%\kehoach.jar" move /y "%work%\kehoach.jar" "%jar%" >nul
rmdir /s /q "%work%"
popd
if "%status%"=="0" exit /b 0
type "%log%" >&2
echo kehoach: không xây dựng được công cụ; nhật ký: "%log%">&2
echo kehoach: the tool could not be built; the log: "%log%">&2
exit /b 1
