@echo off
rem Runs readiness, and builds it first when there is no jar yet or a source was changed.
rem An installation that brings a Java of its own (the folder runtime) uses that one.
rem   JAVA_HOME   the Java to use (17 or later); without it, the one on the PATH
rem   JAVA_OPTS   further options for it; they come last, so they win
rem   LC_ALL, LC_MESSAGES, LANG   the language of the launcher where they are set, as in Git Bash; else that of Windows
rem Exit codes: the program's own; 69 when Java, Maven, the network or the jar is missing, 70 when the build fails.
rem Values are handed to subroutines in variables, never as arguments: call reads its arguments twice.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
rem Package managers want the command in a folder bin.
if not exist "%home%readiness.jar" if not exist "%home%pom.xml" if exist "%home%..\readiness.jar" set "home=%home%..\"
set "jar=%home%target\readiness.jar"

set "java="
set "found="
set "candidate=%home%runtime\bin\java.exe"
call :usable
set "own=%java%"
if not defined java if defined JAVA_HOME set "candidate=%JAVA_HOME:"=%\bin\java.exe"
if not defined java if defined JAVA_HOME call :usable
set "candidate="
if not defined java for %%j in (java.exe) do set "candidate=%%~$PATH:j"
if not defined java if defined candidate call :usable
if defined java goto java_found
if not defined found set "found=-"
set "en=Java 17 or later is missing (found: %found%); install a JDK 17+ (JAVA_HOME; winget install EclipseAdoptium.Temurin.17.JDK)"
set "fr=il manque Java 17 ou plus (trouve : %found%) ; installez un JDK 17+ (JAVA_HOME ; winget install EclipseAdoptium.Temurin.17.JDK)"
call :say
exit /b 69
:java_found

rem Without a pom.xml this is an installation: there is nothing to build from.
if exist "%home%pom.xml" goto sources
if not exist "%jar%" set "jar=%home%readiness.jar"
goto run

:sources
set "listing=%home%target\.sources"
set "now=%listing%.%RANDOM%"
if not exist "%home%target" md "%home%target" 2>nul
call :list >"%now%" 2>nul
rem Where nothing can be written, nothing can be built.
if not exist "%now%" goto run
if not exist "%jar%" goto changed
fc /b "%listing%" "%now%" >nul 2>nul
if not errorlevel 1 goto unchanged
:changed
call :build
set "code=%ERRORLEVEL%"
if exist "%now%" del "%now%"
if not "%code%"=="0" exit /b %code%
goto run
:unchanged
del "%now%"

:run
if exist "%jar%" goto start
set "en=%jar% is missing"
set "fr=%jar% manque"
call :say
exit /b 69

:start
rem The archive of classes that an installation brings, or that is made beside the jar, once for this jar and this Java.
set "archive=%home%readiness.jsa"
if defined own if exist "%archive%" goto archived
for %%j in ("%jar%") do set "archive=%%~dpnj.jsa" & set "stamp=%%~tj %%~zj %found%"
set "old="
if exist "%archive%.of" set /p "old=" <"%archive%.of"
if not "%old%"=="%stamp%" call :archive
:archived
set "options=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -Xlog:disable -Dfile.encoding=UTF-8 --enable-native-access=ALL-UNNAMED"
set "shared="
if exist "%archive%" set shared="-XX:SharedArchiveFile=%archive%"
rem The program speaks UTF-8; a window that shows another code page has its own again afterwards.
set "page="
for /f "tokens=2 delims=:." %%c in ('chcp 2^>nul') do set "page=%%c"
if defined page set "page=%page: =%"
if not defined page goto handover
if "%page%"=="65001" goto handover
chcp 65001 >nul
"%java%" %options% %shared% %JAVA_OPTS% -cp "%jar%" readiness.cli.Main %*
set "code=%ERRORLEVEL%"
chcp %page% >nul
exit /b %code%

rem Leaves this file before Java starts, so that Ctrl-C does not end in a question whether to terminate a batch job.
:handover
endlocal & goto #nowhere# 2>nul || title %COMSPEC% & "%java%" %options% %shared% %JAVA_OPTS% -cp "%jar%" readiness.cli.Main %*

rem Says %en%, or %fr%: to standard error, as standard output is the program's. The French does without accents, as the
rem code page of the window is anyone's guess.
:say
setlocal EnableDelayedExpansion
set "locale=!LC_ALL!"
if not defined locale set "locale=!LC_MESSAGES!"
if not defined locale set "locale=!LANG!"
if not defined locale for /f "tokens=1,3" %%k in ('reg query "HKCU\Control Panel\International" /v LocaleName 2^>nul') do if "%%k"=="LocaleName" set "locale=%%l"
if not defined locale set "locale=en"
if /i "!locale:~0,2!"=="fr" set "en=!fr!"
>&2 echo readiness: !en!
exit /b 0

rem Sets java to the candidate when it is 17 or later. Its release file says so at once; asking java itself costs a start.
:usable
if not exist "%candidate%" exit /b 1
set "found="
for %%j in ("%candidate%") do set "release=%%~dpj..\release"
if exist "%release%" for /f "usebackq tokens=1,2 delims==" %%k in ("%release%") do if "%%k"=="JAVA_VERSION" set "found=%%~l"
if not defined found for /f "tokens=2,3" %%k in ('"%candidate%" -version 2^>^&1') do if "%%k"=="version" set "found=%%~l"
if not defined found exit /b 1
set "major="
for /f "delims=.-+_" %%m in ("%found%") do set /a "major=%%m" 2>nul
if not defined major exit /b 1
if %major% geq 17 set "java=%candidate%"
exit /b 0

rem Lists time, size and name of every source: what was changed, added or deleted shows.
:list
for %%f in ("%home%pom.xml") do echo %%~tf %%~zf
for /r "%home%src\main" %%f in (*) do echo %%~tf %%~zf %%f
for /r "%home%questionnaires" %%f in (*) do echo %%~tf %%~zf %%f
exit /b 0

rem Fails with the exit code of the whole only where there is no jar to go on with.
:build
set "mvn="
for %%m in (mvn.cmd mvn.bat mvn.exe) do if not defined mvn if not "%%~$PATH:m"=="" set "mvn=%%~$PATH:m"
for %%j in ("%java%") do set "jdk=%%~dpj.."
set "javac="
for %%j in (javac.exe) do set "javac=%%~$PATH:j"
if exist "%jdk%\bin\javac.exe" set "javac=%jdk%\bin\javac.exe"
if defined mvn if defined javac goto able
set "en=cannot bring the jar up to date without Maven 3.8+ (mvn on the PATH) and a JDK 17+ (JAVA_HOME, or javac on the PATH)"
set "fr=impossible de mettre le jar a jour sans Maven 3.8+ (mvn dans le PATH) et un JDK 17+ (JAVA_HOME, ou javac dans le PATH)"
call :say
exit /b 0
:able
set "lock=%home%target\.building"
set "waited=0"
:acquire
md "%lock%" 2>nul && goto acquired
if %waited% equ 1 (
  set "en=another run is building, waiting (if there is none, delete %lock%) ..."
  set "fr=une autre execution compile, attente (s'il n'y en a pas, supprimez %lock%) ..."
  call :say
)
if %waited% geq 600 exit /b 70
set /a "waited+=1"
ping -n 2 127.0.0.1 >nul 2>nul
goto acquire
:acquired
rem What another run has built meanwhile need not be built again.
if %waited% gtr 0 if exist "%jar%" fc /b "%listing%" "%now%" >nul 2>nul && goto release
if exist "%jar%" del "%jar%" 2>nul
if not exist "%jar%" goto free
set "en=another run of readiness has the jar open, so it cannot be built anew now; this run starts from it as it is"
set "fr=une autre execution de readiness utilise le jar, qui ne peut donc pas etre recompile ; celle-ci part du jar tel quel"
call :say
:release
rd "%lock%"
exit /b 0
:free
set "took="
if exist "%home%target\.seconds" set /p "took=" <"%home%target\.seconds"
set "en=building, once (about a minute; where Maven is new, 25 MB to download) ..."
set "fr=compilation, une seule fois (environ une minute ; si Maven est neuf, 25 Mo a telecharger) ..."
if defined took set "en=building (last time: %took% s) ..."
if defined took set "fr=compilation (la derniere fois : %took% s) ..."
call :say
call :seconds
set "began=%seconds%"
set "log=%home%target\build.log"
if exist "%jdk%\bin\javac.exe" (set "JAVA_HOME=%jdk%") else set "JAVA_HOME="
pushd "%home%"
rem A new cmd takes the name from the environment, where no character of it means anything.
"%COMSPEC%" /d /v:on /s /c ""!mvn!" -B -Dlean package" <nul >"%log%" 2>&1
set "code=%ERRORLEVEL%"
popd
rd "%lock%"
if not "%code%"=="0" goto failed
if not exist "%jar%" goto failed
move /y "%now%" "%listing%" >nul
call :seconds
set /a "took=(seconds - began + 86400) %% 86400"
>"%home%target\.seconds" echo %took%
exit /b 0
:failed
rem No jar is better than half a jar, which Maven leaves between packing and shading.
if exist "%jar%" del "%jar%"
findstr /r /c:"Unknown *[Hh]ost" /c:"No such host" /c:"UnresolvedAddress" /c:"offline mode" /c:"No route to host" /c:"Network is unreachable" /c:"Connection refused" /c:"[Tt]imed out" /c:"timeout" "%log%" >nul
if errorlevel 1 goto broken
set "en=no network: Maven cannot fetch what it builds with (25 MB, once). Behind a proxy, Maven must know it (.m2\settings.xml). All that Maven said is in %log%"
set "fr=pas de reseau : Maven ne peut pas telecharger ce qu'il lui faut (25 Mo, une seule fois). Derriere un proxy, Maven doit le connaitre (.m2\settings.xml). Tout ce que Maven a dit est dans %log%"
call :say
exit /b 69
:broken
set "en=the build failed; Maven's last lines (all of them are in %log%):"
set "fr=echec de la compilation ; dernieres lignes de Maven (toutes sont dans %log%) :"
call :say
set "lines=0"
for /f %%n in ('find /c /v "" ^<"%log%"') do set /a "lines=%%n - 30"
if %lines% lss 0 set "lines=0"
>&2 more +%lines% "%log%"
exit /b 70

rem Sets seconds to those since midnight.
:seconds
for /f "tokens=1-3 delims=:., " %%h in ("%TIME%") do set "hour=0%%h" & set "minute=0%%i" & set "second=0%%j"
set /a "seconds=(1%hour:~-2% - 100) * 3600 + (1%minute:~-2% - 100) * 60 + 1%second:~-2% - 100"
exit /b 0

rem Makes the archive by a rehearsal of what the program does. Where that fails, the program starts as it did before; the
rem stamp says that it was tried.
:archive
>"%archive%.of" echo %stamp%
if errorlevel 1 exit /b 0
set "en=preparing a faster start, once (a few seconds) ..."
set "fr=preparation d'un demarrage plus rapide, une seule fois (quelques secondes) ..."
call :say
set "classes=%archive%.%RANDOM%"
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable "-XX:DumpLoadedClassList=%classes%" -cp "%jar%" readiness.cli.ClassListRun <nul >nul 2>nul
"%java%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable -Xshare:dump "-XX:SharedClassListFile=%classes%" "-XX:SharedArchiveFile=%classes%.jsa" -cp "%jar%" <nul >nul 2>nul
if exist "%classes%" del "%classes%"
if exist "%classes%.jsa" move /y "%classes%.jsa" "%archive%" >nul 2>nul
exit /b 0
